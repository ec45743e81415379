"""What MPRIS shows of a player's state."""

from dataclasses import replace
from datetime import date

import pytest

from reader.article import Article, Passage, PassageKind
from reader.desktop.described import NO_TRACK, Seen, changes, described, has_jumped, position
from reader.playback.loading import Scripted, scripted
from reader.playback.snapshot import Entry, Snapshot, Status
from reader.playback.state import After, Mode

ENTRIES = (
    Entry(3, "/pages/first.html", "First", "The Quay", Status.DONE, 10.0, 0.0),
    Entry(5, "https://example.com/b", "Second", None, Status.READY, 20.0, 15.0),
    Entry(9, "gone.html", "gone.html", None, Status.FAILED, 0.0, 0.0, "it is not there"),
)
PLAYING = Snapshot(ENTRIES, current=5, mode=Mode.PLAYING, elapsed=5.0, remaining=15.0, generation=7)


def article(**known: object) -> Scripted:
    passages = (Passage(PassageKind.PARAGRAPH, "The ferry is back."),)
    return scripted(replace(Article("https://example.com/b", passages, language="en"), **known))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mode", "lost", "status"),
    [
        (Mode.PLAYING, False, "Playing"),
        (Mode.BUFFERING, False, "Playing"),
        (Mode.BUFFERING, True, "Paused"),
        (Mode.PAUSED, False, "Paused"),
        (Mode.STOPPED, False, "Stopped"),
        (Mode.STOPPED, True, "Stopped"),
    ],
)
def test_each_mode_has_its_status(mode: Mode, lost: bool, status: str) -> None:
    assert described(replace(PLAYING, mode=mode, lost=lost), None).playback_status == status


def test_an_empty_queue_has_no_track_and_can_do_nothing() -> None:
    shown = described(Snapshot(), None)
    assert shown.metadata == {"mpris:trackid": ("o", NO_TRACK)}
    assert not any((shown.can_play, shown.can_pause, shown.can_seek, shown.can_go_next, shown.can_go_previous))


def test_there_is_a_next_article_only_where_one_can_be_played() -> None:
    assert not described(PLAYING, None).can_go_next  # the one behind has failed
    assert described(PLAYING, None).can_go_previous
    assert described(replace(PLAYING, current=3), None).can_go_next
    assert not described(replace(PLAYING, current=3), None).can_go_previous


def test_a_length_and_a_place_are_the_same_at_every_rate() -> None:
    for rate in (0.5, 1.1, 2.75, 4.0):
        entries = tuple(replace(entry, seconds=20.0 / rate) for entry in ENTRIES)
        faster = replace(PLAYING, entries=entries, rate=rate, elapsed=5.0 / rate)
        assert described(faster, None).metadata["mpris:length"] == ("x", 20_000_000)
        assert position(faster) == 5_000_000


def test_what_the_article_tells_is_told_and_nothing_else() -> None:
    known = article(
        byline="Ada Quay", image="https://example.com/p.jpg", published=date(2024, 5, 6), url="https://e.com/x"
    )
    assert described(PLAYING, known).metadata == {
        "mpris:trackid": ("o", "/article_reader/track/5"),
        "mpris:length": ("x", 20_000_000),
        "mpris:artUrl": ("s", "https://example.com/p.jpg"),
        "xesam:title": ("s", "Second"),
        "xesam:artist": ("as", ["Ada Quay"]),
        "xesam:url": ("s", "https://e.com/x"),
        "xesam:contentCreated": ("s", "2024-05-06"),
    }
    assert set(described(PLAYING, article()).metadata) == {
        "mpris:trackid",
        "mpris:length",
        "xesam:title",
        "xesam:url",
    }


def test_a_file_is_told_as_an_address_and_a_relative_name_is_not() -> None:
    assert described(replace(PLAYING, current=3), None).metadata["xesam:url"] == ("s", "file:///pages/first.html")
    assert described(replace(PLAYING, current=3), None).metadata["xesam:album"] == ("s", "The Quay")
    assert "xesam:url" not in described(replace(PLAYING, current=9), None).metadata
    loaded = article(source="/pages/later.html")  # the whole path of what was named relative to a folder
    assert described(replace(PLAYING, current=9), loaded).metadata["xesam:url"] == ("s", "file:///pages/later.html")


def test_a_picture_within_the_page_is_not_sent_over_the_bus() -> None:
    assert "mpris:artUrl" not in described(PLAYING, article(image="data:image/png;base64," + "A" * 100)).metadata


def test_names_that_are_no_text_are_made_text() -> None:
    entry = replace(ENTRIES[0], source="/pages/\udcff.html", title="\udcff\0.html")
    found = described(replace(PLAYING, entries=(entry,), current=3), None).metadata
    assert found["xesam:title"] == ("s", "?.html")
    assert found["xesam:url"] == ("s", "file:///pages/%FF.html")


def test_muted_is_no_volume_and_only_repeating_is_a_loop() -> None:
    shown = described(replace(PLAYING, volume=0.8, muted=True, after=After.STOP), None)
    assert (shown.volume, shown.loop_status) == (0.0, "None")
    shown = described(replace(PLAYING, volume=0.8, after=After.REPEAT), None)
    assert (shown.volume, shown.loop_status) == (0.8, "Track")


def test_only_what_differs_is_a_change() -> None:
    before = described(PLAYING, None)
    assert changes(before, described(replace(PLAYING, elapsed=9.0, remaining=11.0, line=4), None)) == {}
    after = described(replace(PLAYING, mode=Mode.PAUSED, volume=0.5), None)
    assert changes(before, after) == {"PlaybackStatus": "Paused", "Volume": 0.5}


@pytest.mark.parametrize(
    ("expected", "jumped"),
    [
        (Seen(5, 7, 5_000_000), False),
        (Seen(5, 7, 3_500_000), False),  # an estimate was somewhat wrong
        (Seen(5, 7, 2_900_000), True),
        (Seen(5, 6, 4_800_000), False),  # the same place, spoken anew
        (Seen(5, 6, 4_500_000), True),
        (Seen(5, 6, 5_500_000), True),
        (Seen(3, 6, 5_000_000), True),  # another article, which goes on where it was left
    ],
)
def test_a_jump_is_a_place_that_time_alone_does_not_lead_to(expected: Seen, jumped: bool) -> None:
    assert has_jumped(expected, PLAYING) is jumped


def test_another_article_from_its_beginning_is_no_jump() -> None:
    assert not has_jumped(Seen(3, 6, 9_000_000), replace(PLAYING, elapsed=0.1))
