"""Every key does what the table of keys says, and the user may change them."""

from pathlib import Path

import pytest

from reader.errors import SettingsError
from reader.playback.inputs import (
    AfterArticle,
    Faster,
    Jump,
    Louder,
    Move,
    Mute,
    Remove,
    Repeat,
    SetRate,
    Skip,
    Sleep,
    Step,
    Toggle,
)
from reader.playback.state import After, Unit
from reader.playback.wishes import AddSources, ClearFinished, ReadAfterAll, Retry, Undo
from reader.settings import load_settings
from reader.tui.actions import ACTIONS, key_shown, keys_of
from reader.tui.keysdoc import keys_page

from .fakes import FakePlayer

SENT = {
    "space": Toggle(),
    "p": Toggle(),
    "left": Step(Unit.SENTENCE, -1),
    "h": Step(Unit.SENTENCE, -1),
    "right": Step(Unit.SENTENCE, 1),
    "l": Step(Unit.SENTENCE, 1),
    "H": Step(Unit.PARAGRAPH, -1),
    "L": Step(Unit.PARAGRAPH, 1),
    "<": Step(Unit.ARTICLE, -1),
    ">": Step(Unit.ARTICLE, 1),
    ",": Skip(-10.0),
    ".": Skip(10.0),
    "[": Faster(-1),
    "]": Faster(1),
    "backspace": SetRate(1.0),
    "-": Louder(-0.1),
    "=": Louder(0.1),
    "m": Mute(),
    "r": Repeat(),
    "d": Remove(1),
    "u": Undo(),
    "J": Move(1, 1),
    "K": Move(1, -1),
}


@pytest.mark.parametrize("pane", ["article", "queue"])
def test_keys_send_what_they_say_from_both_panes(on_screen, pane):
    player = FakePlayer()

    async def act(app, pilot):
        app.query_one(f"#{pane}").focus()
        for key in SENT:
            await pilot.press(key)

    on_screen(player, act)
    assert player.sent == list(SENT.values())


def test_every_action_with_a_key_is_tried_here_or_opens_something():
    opens = {"voice", "sleep_timer", "follow", "left_out", "read_left_out", "search", "search_next", "search_previous",
             "other_pane", "add", "export", "help", "palette", "quit"}  # fmt: skip
    sends = {action.name for action in ACTIONS if set(action.keys) & set(SENT)}
    assert sends | opens == {action.name for action in ACTIONS if action.keys}
    assert all(set(action.keys) <= set(SENT) for action in ACTIONS if action.name in sends)


def test_q_saves_and_ends(on_screen):
    for key in ("q", "ctrl+c", "ctrl+q"):
        player = FakePlayer()

        async def act(app, pilot, key=key):
            await pilot.press(key)
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            return app.is_running

        assert on_screen(player, act) is False
        assert player.closed == 1


def test_f_goes_back_to_the_voice(on_screen):
    async def act(app, pilot):
        view = app.query_one("#article")
        await pilot.press("end")
        away = (view.following, view.border_subtitle)
        await pilot.press("f")
        return away, (view.following, view.border_subtitle)

    assert on_screen(FakePlayer(), act) == ((False, "f follows the voice"), (True, ""))


def test_enter_reads_from_the_sentence_at_the_cursor(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press("down", "down", "enter")
        return app.query_one("#article").following

    assert on_screen(player, act) is True
    assert player.sent == [Jump(1, 5)]


def test_enter_in_the_queue_plays_an_article_and_loads_a_failed_one_again(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press("tab", "down", "enter", "down", "down", "enter", "d", "tab", "d")

    on_screen(player, act)
    assert player.sent == [Jump(2), Retry(4), Remove(4), Remove(1)]


def test_s_shows_what_was_left_out_and_enter_reads_it_after_all(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        view = app.query_one("#article")
        before = list(view.sheet.left)
        await pilot.press("S", "s", "home", "down", "down", "down", "enter", "S")
        shown = list(view.sheet.left)
        await pilot.press("s")
        return before, shown, list(view.sheet.left)

    before, shown, after = on_screen(player, act)
    assert (before, after) == ([], [])
    assert shown[0] == "Share this story ‹share · share-bar›"
    assert player.sent == [ReadAfterAll(1, 0), ReadAfterAll(1, 0)]


def test_t_sets_the_sleep_timer_by_the_players_clock(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press("t", "enter")
        await pilot.press("t", "down", "down", "enter")
        await pilot.press("t", "tab", "7", "enter")
        await pilot.press("t", "end", "enter")
        await pilot.press("t", "escape")

    on_screen(player, act)
    assert player.sent == [Sleep(at_end=True), Sleep(100.0 + 600), Sleep(100.0 + 420), Sleep()]


@pytest.mark.parametrize("key", ["a", "o"])
def test_a_and_o_add_what_is_typed(on_screen, key):
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press(key, *"https://x.example/q", "enter")
        await pilot.press(key, "x", "escape")

    on_screen(player, act)
    assert player.sent == [AddSources(("https://x.example/q",))]


def test_question_mark_shows_all_keys_and_goes_again(on_screen):
    async def act(app, pilot):
        await pilot.press("?")
        screens = len(app.screen_stack)
        await pilot.press("q")
        return screens, len(app.screen_stack), app.is_running

    assert on_screen(FakePlayer(), act) == (2, 1, True)


def test_actions_without_a_key_are_in_the_palette_with_all_others(on_screen):
    player = FakePlayer()

    async def act(app, pilot):
        titles = {command.title for command in app.get_system_commands(app.screen)}
        await pilot.press(":")
        opened = len(app.screen_stack)
        await pilot.press("escape")
        app.action_act("after")
        app.action_act("clear_finished")
        return titles, opened

    titles, opened = on_screen(player, act)
    assert {action.title for action in ACTIONS if action.name != "palette"} <= titles
    assert opened == 2
    assert player.sent == [AfterArticle(After.STOP), ClearFinished()]


def test_the_settings_file_changes_keys(on_screen, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('[keys]\nplay_pause = "x, d"\nback = ["b", ","]\nmute = ""\n', encoding="utf-8")
    settings = load_settings({}, path)
    assert settings.keys == (("play_pause", ("x", "d")), ("back", ("b", ",")), ("mute", ()))
    player = FakePlayer()

    async def act(app, pilot):
        await pilot.press("x", "space", "p", "m", "d", "b", ",")

    on_screen(player, act, keys=settings.keys)
    assert player.sent == [Toggle(), Toggle(), Skip(-10.0), Skip(-10.0)]


def test_a_key_that_a_user_takes_is_no_longer_that_of_another_action():
    keys = keys_of([("play_pause", ("d",))])
    assert keys["play_pause"] == ("d",)
    assert keys["remove"] == ()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ([("fly", ("x",))], "fly: there is no such action"),
        ([("mute", ("x",)), ("back", ("x",))], "x is the key of both"),
    ],
)
def test_wrong_keys_are_told_in_one_line(changed, told):
    with pytest.raises(SettingsError, match=told):
        keys_of(changed)


@pytest.mark.parametrize("text", ["[keys]\nmute = 3\n", '[screen]\nfont = "x"\n', "[screen]\ntheme = 1\n"])
def test_settings_of_the_screen_are_checked(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError):
        load_settings({}, path)


def test_the_theme_of_the_environment_is_over_that_of_the_file(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('[screen]\ntheme = "light"\n', encoding="utf-8")
    assert load_settings({}, path).theme == "light"
    assert load_settings({"READER_THEME": "contrast"}, path).theme == "contrast"


def test_no_two_actions_have_one_key():
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("key", "shown"), [("left", "←"), ("space", "Space"), ("comma", ","), ("ctrl+p", "Ctrl+P"), ("H", "H"), ("+", "+")]
)
def test_keys_are_shown_as_people_write_them(key, shown):
    assert key_shown(key) == shown


def test_docs_keys_is_up_to_date():
    page = Path(__file__).parents[2] / "docs" / "keys.md"
    assert page.read_text(encoding="utf-8") == keys_page(), "python -m reader.tui.keysdoc > docs/keys.md"
