"""What the player's screen shows, and what the mouse does on it."""

import asyncio
import time
from dataclasses import replace

import pytest
from textual import events

from reader.article import Article, Passage, PassageKind
from reader.errors import ReaderError
from reader.narration.narrate import Delivery
from reader.playback.inputs import Jump, Toggle
from reader.playback.snapshot import Message, Snapshot, Status
from reader.playback.state import Mode
from reader.playback.wishes import AddSources, ChangeDelivery
from reader.tui.voicescreen import Choice, Speaking
from voices.profiles import all_profiles
from voices.speech import Voice

from .fakes import ENTRIES, FERRY, PLAYING, FakePlayer


def text_of(app):
    return ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]


def cells(app, words):
    """Where some words are on the screen."""
    rows = text_of(app)
    y = next(number for number, row in enumerate(rows) if words in row)
    return rows[y].index(words), y


def style_at(app, x, y):
    strip = app.screen._compositor.render_strips()[y]
    return next(iter(strip.crop(x, x + 1))).style


def test_the_sentence_is_lit_and_the_word_within_it_more_so(on_screen):
    async def act(app, pilot):
        looks = {}
        for word in ("whole", "Nobody", "expected"):
            looks[word] = style_at(app, *cells(app, word)).bgcolor
        return looks

    looks = on_screen(FakePlayer(), act)
    assert len(set(looks.values())) == 3


def test_only_what_differs_is_drawn_again(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        view = app.query_one("#article")
        drawn = []
        render = view.render_line
        view.render_line = lambda y: drawn.append(y) or render(y)
        player.snapshot = replace(PLAYING, word=(7, 10))
        await pilot.pause(0.2)
        word, drawn[:] = len(drawn), []
        player.snapshot = replace(PLAYING, word=(7, 10), elapsed=25.0)
        await pilot.pause(0.2)
        return word, len(drawn)

    assert on_screen(player, act) == (1, 0)


def test_the_text_scrolls_with_the_voice_until_the_user_scrolls_away(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        view = app.query_one("#article")
        player.snapshot = replace(PLAYING, line=11, word=None)
        await pilot.pause(0.2)
        along = view.scroll_offset.y
        await pilot.press("home")
        player.snapshot = replace(PLAYING, line=12, word=None)
        await pilot.pause(0.2)
        return along, view.scroll_offset.y

    along, away = on_screen(player, act, size=(60, 14))
    assert along > 3
    assert away == 0


def test_the_wheel_leads_away_too(on_screen):
    async def act(app, pilot):
        view = app.query_one("#article")
        await pilot._post_mouse_events([events.MouseScrollDown], view, offset=(5, 5))
        await pilot.pause()
        return view.following

    assert on_screen(FakePlayer(), act, size=(60, 14)) is False


def test_a_click_on_a_sentence_reads_from_there(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.click(offset=cells(app, "within minutes"))
        await pilot.click(offset=cells(app, "“We could"))

    on_screen(player, act)
    assert player.sent == [Jump(1, 6), Jump(1, 7)]


def test_two_clicks_in_the_queue_play_an_article(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.click(offset=cells(app, "Building"))
        once = list(player.sent)
        await pilot.click(offset=cells(app, "Building"), times=2)
        return once

    assert on_screen(player, act) == []
    assert player.sent == [Jump(5)]


def test_a_click_on_the_bar_goes_there_and_the_signs_beside_it_work(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        x, y = cells(app, "-0:40")
        await pilot.click(offset=(x - 3, y))
        await pilot.click(offset=(cells(app, "«")[0] + 3, y))

    on_screen(player, act)
    assert player.sent == [Jump(1, len(player.scripts[1].lines) - 1), Toggle()]


def test_every_status_of_the_queue_is_seen(on_screen):
    async def act(app, pilot):
        return "\n".join(text_of(app))

    text = on_screen(FakePlayer(), act, size=(120, 40))
    for part in (
        "▶ The ferry",
        "✓ What moss",
        "heard",
        "⠋ https://slow",
        "loading …",
        "✗ /home",
        "that is a PDF",
        "21:00",
    ):
        assert part in text


def test_the_spinner_turns_with_the_clock(on_screen):
    now = [100.0]
    player = FakePlayer()

    async def act(app, pilot):
        now[0] = 100.3
        await pilot.pause(0.2)
        return "\n".join(text_of(app))

    assert "⠸ https://slow" in on_screen(player, act, clock=lambda: now[0])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"mode": Mode.PAUSED}, "paused"),
        ({"rate": 1.25}, "1.25×"),
        ({"muted": True}, "muted"),
        ({"volume": 0.5}, "vol 50 %"),
        ({"sleep": 754.0}, "sleep in 12:34"),
        ({"sleep_at_end": True}, "sleep at the end"),
        ({"output": "silence", "audible": False}, "NO SOUND OUTPUT: nobody can hear this"),
        ({"lost": True}, "the sound output has gone: waiting for another"),
        ({"profile": "calm", "voice": "gmw/en-GB"}, "gmw/en-GB / calm"),
        ({}, "PulseAudio"),
        ({}, "words/min"),
    ],
)
def test_how_it_is_read_is_told(on_screen, change, told):
    async def act(app, pilot):
        return "\n".join(text_of(app))

    assert told in on_screen(FakePlayer(replace(PLAYING, **change)), act, size=(120, 30))


def test_a_message_is_shown_once(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        player.snapshot = replace(PLAYING, message=Message(1, "The sound output has gone away."))
        await pilot.pause(0.3)
        return [note.message for note in app._notifications]

    assert on_screen(player, act) == ["The sound output has gone away."]


def test_the_same_article_twice_is_asked_about(on_screen):
    player = FakePlayer()
    asking = replace(PLAYING, asks="https://a.example", message=Message(1, "It is in the queue already."))

    async def act(app, pilot):
        player.snapshot = asking
        await pilot.pause(0.3)
        screens = len(app.screen_stack)
        await pilot.press("n")
        refused = list(player.sent)
        player.snapshot = replace(asking, message=Message(2, "It is in the queue already."))
        await pilot.pause(0.3)
        await pilot.press("y")
        return screens, refused

    assert on_screen(player, act) == (2, [])
    assert player.sent == [AddSources(("https://a.example",), again=True)]


def test_what_is_pasted_is_added(on_screen, tmp_path):
    player = FakePlayer()
    file = tmp_path / "a story.txt"
    file.write_text("Once.", encoding="utf-8")

    async def act(app, pilot):
        app.post_message(events.Paste(f"https://a.example/1\nhttps://b.example/2\n'{file}'\n"))
        await pilot.pause()
        await pilot.press("a")
        app.screen.query_one("#source").post_message(events.Paste("https://c.example\nhttps://d.example"))
        await pilot.pause()
        return len(app.screen_stack)

    assert on_screen(player, act) == 1
    assert player.sent == [
        AddSources(("https://a.example/1", "https://b.example/2", str(file))),
        AddSources(("https://c.example", "https://d.example")),
    ]


def test_search_goes_to_the_place_and_n_to_the_next(on_screen):
    async def act(app, pilot):
        view = app.query_one("#article")
        await pilot.press("slash", *"harbour")
        first = view.picked
        await pilot.press("enter", "n")
        second = view.picked
        await pilot.press("n")
        third = view.picked
        await pilot.press("N")
        return first, second, third, view.picked, view.has_focus

    # From the sentence that is heard: the last paragraph, then round to the first.
    assert on_screen(FakePlayer(), act) == (13, 2, 13, 2, True)


def test_search_in_the_queue_moves_its_cursor_and_esc_gives_up(on_screen):
    async def act(app, pilot):
        queue = app.query_one("#queue")
        await pilot.press("tab", "slash", *"moss")
        found = queue.cursor.id
        await pilot.press("escape")
        return found, queue.has_focus, app.query_one("#search").display

    assert on_screen(FakePlayer(), act) == (2, True, False)


def speaking(chosen):
    def deliver(choice):
        if choice.profile == "skim":
            raise ReaderError("this profile is broken")
        chosen.append(choice)
        return Delivery(voice=choice.voice)

    voices = (Voice("gmw/en", "English", ("en",)), Voice("gmw/de", "German", ("de",)))
    return Speaking(lambda: voices, lambda: all_profiles()[0], deliver)


def test_v_chooses_a_voice_or_a_profile(on_screen):
    player, chosen = FakePlayer(), []

    async def act(app, pilot):
        for typed in ("german", "calm", "skim"):
            await pilot.press("v")
            await app.workers.wait_for_complete()
            await pilot.press(*typed, "enter")
        return [note.message for note in app._notifications]

    assert on_screen(player, act, speaking=speaking(chosen)) == ["this profile is broken"]
    assert chosen == [Choice("gmw/de", None), Choice(None, "calm")]
    assert player.sent == [
        ChangeDelivery(Delivery(voice="gmw/de"), "gmw/de", None),
        ChangeDelivery(Delivery(), None, "calm"),
    ]


def test_e_exports_what_is_played_and_tells_where(on_screen):
    async def act(app, pilot):
        await pilot.press("e")
        await app.workers.wait_for_complete()
        await pilot.pause()
        return [note.message for note in app._notifications]

    told = on_screen(FakePlayer(), act, export=lambda entry: f"{entry.id} is in ferry.wav")
    assert told[-1] == "1 is in ferry.wav"
    assert "reader export https://harbour.example/ferry" in on_screen(FakePlayer(), act)[0]


def test_the_first_start_shows_three_hints_until_something_is_done(on_screen):
    async def act(app, pilot):
        hints = app.query_one("#hints")
        shown = "\n".join(text_of(app))
        await pilot.press("space")
        return shown, hints.display

    shown, still = on_screen(FakePlayer(), act, first_start=True)
    assert "Space plays and pauses" in shown
    assert still is False
    assert "Space plays" not in on_screen(FakePlayer(), act)[0]


def test_an_empty_queue_says_how_to_begin(on_screen):
    async def act(app, pilot):
        for key in ("enter", "down", "d", "J", "s", "n", "escape", "tab", "enter", "e"):
            await pilot.press(key)
        return "\n".join(text_of(app))

    player = FakePlayer(Snapshot())
    assert "Press a or o to add" in on_screen(player, act, size=(100, 24))
    assert player.sent == []


def test_an_article_that_is_loading_or_has_failed_says_so(on_screen):
    async def act(app, pilot):
        return "\n".join(text_of(app))

    assert "Loading …" in on_screen(FakePlayer(replace(PLAYING, current=3)), act)
    assert "that is a PDF" in on_screen(FakePlayer(replace(PLAYING, current=4)), act)


def test_a_small_terminal_shows_one_pane_at_a_time(on_screen):
    async def act(app, pilot):
        article = [app.query_one("#queue").display, app.query_one("#article").display]
        await pilot.press("tab")
        queue = [app.query_one("#queue").display, app.query_one("#article").display]
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        return article, queue, [app.query_one("#queue").display, app.query_one("#article").display]

    assert on_screen(FakePlayer(), act, size=(40, 12)) == ([False, True], [True, False], [True, True])


def test_a_large_terminal_has_a_column_that_can_be_read(on_screen):
    async def act(app, pilot):
        return app.query_one("#article").sheet.width, app.query_one("#article").size.width

    column, pane = on_screen(FakePlayer(), act, size=(200, 60))
    assert column <= 80 < pane


def test_an_article_that_gets_another_line_stays_where_the_user_is(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press("s", "end")
        more = replace(FERRY, passages=(Passage(PassageKind.ASIDE, "Share this story."), *FERRY.passages), left_out=())
        player.scripts = FakePlayer(articles={1: more}).scripts
        await pilot.pause(0.2)
        view = app.query_one("#article")
        return view.following, "Share this story." in view.sheet.texts

    assert on_screen(player, act) == (False, True)


def test_a_hundred_thousand_words_open_in_two_seconds_and_scroll(on_screen):
    sentence = "The ferry crossed the harbour at noon — and the “whole town” came down to see it. "
    passages = tuple(Passage(PassageKind.PARAGRAPH, sentence * 6) for _ in range(1_042))
    article = Article("x", passages, title="A long way")
    player = FakePlayer(articles={1: article})
    assert article.words > 100_000
    begun = time.monotonic()

    async def act(app, pilot):
        view = app.query_one("#article")
        while len(view.sheet.rows) < 5_000:
            await pilot.pause(0.01)
        opened = time.monotonic() - begun
        await pilot.press("end", "pageup")
        return opened, view.scroll_offset.y

    opened, row = on_screen(player, act)
    assert opened < 2
    assert row > 5_000


def test_entries_that_go_take_the_cursor_to_a_neighbour(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press("tab", "down", "down")
        player.snapshot = replace(PLAYING, entries=tuple(one for one in ENTRIES if one.status is not Status.LOADING))
        await pilot.pause(0.2)
        return app.query_one("#queue").cursor.id

    assert on_screen(player, act) == 4


def test_no_color_uses_none_and_still_tells_what_is_heard(on_screen, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")

    async def act(app, pilot):
        colours = set()
        for strip in app.screen._compositor.render_strips():
            shown = strip
            for line_filter in app._filters:
                shown = shown.apply_filter(line_filter, app.screen.background_colors[0])
            for style in (segment.style for segment in shown if segment.style):
                colours |= {colour.name for colour in (style.color, style.bgcolor) if colour}
        return colours, style_at(app, *cells(app, "expected")), style_at(app, *cells(app, "Nobody"))

    colours, word, sentence = on_screen(FakePlayer(), act)
    assert colours == {"default"}
    assert word.reverse
    assert sentence.bold


@pytest.mark.parametrize("theme", ["dark", "light", "contrast", "terminal", "nord"])
def test_every_theme_opens_every_dialog(on_screen, theme):
    async def act(app, pilot):
        for key in ("a", "t", "?", "v", ":"):
            await pilot.press(key, "escape")
        return app.theme, len(app.screen_stack)

    name, screens = on_screen(FakePlayer(), act, theme=theme, speaking=speaking([]))
    assert theme in name
    assert screens == 1


def test_a_theme_that_is_not_there_is_told(on_screen):
    async def act(app, pilot):
        return [note.message for note in app._notifications]

    assert "no theme mauve" in on_screen(FakePlayer(), act, theme="mauve")[0]


def test_brackets_in_names_are_shown_as_they_are(on_screen):
    named = replace(ENTRIES[0], site="The [red] Post [/]", title="[bold]A[/] title")
    failed = replace(ENTRIES[3], reason="no [such] host")

    async def act(app, pilot):
        return "\n".join(text_of(app))

    text = on_screen(FakePlayer(replace(PLAYING, entries=(named, failed))), act, size=(120, 30))
    for part in ("The [red] Post [/]", "[bold]A[/] title", "no [such] host"):
        assert part in text


def test_tab_leaves_the_search_row(on_screen):
    async def act(app, pilot):
        await pilot.press("slash", "x", "tab")
        return app.query_one("#search").display, app.query_one("#queue").has_focus

    assert on_screen(FakePlayer(), act) == (False, True)


def test_nothing_is_taken_for_heard_before_the_place_is_known(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        view = app.query_one("#article")
        await pilot.press("s")
        view.show_article(player.scripts[1])
        return "▌" in "\n".join("".join(part.text for part in view.render_line(y)) for y in range(view.size.height))

    assert on_screen(player, act) is False


def test_a_theme_that_is_chosen_is_told_so_that_it_can_be_remembered(on_screen):
    told = []

    async def act(app, pilot):
        app.theme = "reader-light"
        await pilot.pause()

    on_screen(FakePlayer(), act, on_theme=told.append)
    assert told == ["reader-light"]
    assert on_screen(FakePlayer(), lambda app, pilot: asyncio.sleep(0, app.theme), theme=told[0]) == "reader-light"
