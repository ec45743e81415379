import threading

import pytest

from voices.watchdog import Watchdog


@pytest.fixture
def watchdog():
    bitten = threading.Event()
    watchdog = Watchdog(bitten.set)
    watchdog.bitten = bitten
    yield watchdog
    watchdog.stop()


def test_work_that_takes_too_long_is_bitten(watchdog):
    with watchdog.watching(0.01):
        assert watchdog.bitten.wait(60)
    assert watchdog.has_bitten


def test_work_that_is_over_in_time_is_left_alone(watchdog):
    with watchdog.watching(0.01):
        pass
    # The watchdog wakes for the old time limit while longer work is watched.
    with watchdog.watching(600):
        assert not watchdog.bitten.wait(0.05)
    assert not watchdog.has_bitten


def test_a_shorter_limit_than_the_one_before_holds(watchdog):
    with watchdog.watching(600):
        pass
    with watchdog.watching(0.01):
        assert watchdog.bitten.wait(60)


def test_work_after_a_long_rest_is_watched(watchdog):
    with watchdog.watching(0.001):
        pass
    watchdog.bitten.wait(0.02)
    with watchdog.watching(0.01):
        assert watchdog.bitten.wait(60)


def test_its_one_thread_ends_when_it_is_stopped(watchdog):
    running = threading.active_count()
    with watchdog.watching(600):
        assert threading.active_count() == running
    watchdog.stop()
    watchdog.stop()
    assert threading.active_count() == running - 1
