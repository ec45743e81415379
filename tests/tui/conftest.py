"""Runs a test's part on a screen that nobody sees."""

import asyncio

import pytest

from reader.tui.app import PlayerApp


@pytest.fixture(autouse=True)
def _colours(monkeypatch):
    """Whoever runs the tests without colours sees the same."""
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def on_screen():
    """Runs `act(app, pilot)` with the player's screen; its keywords are those of the app, and `size`."""

    def run(player, act, *, size=(80, 24), theme="dark", clock=lambda: 100.0, **more):
        async def whole():
            app = PlayerApp(player, theme=theme, clock=clock, **more)
            async with app.run_test(size=size) as pilot:
                await pilot.pause()
                return await act(app, pilot)

        return asyncio.run(whole())

    return run
