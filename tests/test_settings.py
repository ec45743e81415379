"""Defaults < settings file < environment."""

import pytest

from reader.article import Furniture, PassageKind, Reading
from reader.errors import SettingsError
from reader.settings import Settings, load_settings
from reader.wishes import KINDS


def written(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path):
    assert load_settings({}, tmp_path / "none.toml") == Settings()


def test_the_file_is_over_the_defaults_and_the_environment_over_the_file(tmp_path):
    path = written(tmp_path, '[speech]\nvoice = "en-gb"\nrate = 1.5\n')
    assert load_settings({"READER_RATE": "2"}, path) == Settings(voices=("en-gb",), rate=2.0)


def test_a_profile_is_over_lower_places_and_under_what_stands_beside_it(tmp_path):
    path = written(tmp_path, '[speech]\nprofile = "skim"\nrate = 1.5\n')
    skim = load_settings({}, path)
    assert (skim.rate, skim.pauses) == (1.5, 0.45)
    calm = load_settings({"READER_PROFILE": "Calm"}, path)
    assert (calm.rate, calm.pauses, calm.pitch) == (0.85, 1.35, 0.94)
    assert load_settings({"READER_PROFILE": "calm", "READER_RATE": "3"}, path).rate == 3.0


def test_voices_are_one_or_some(tmp_path):
    path = written(tmp_path, '[speech]\nvoice = ["en-us", "de"]\n')
    assert load_settings({}, path).voices == ("en-us", "de")
    assert load_settings({"READER_VOICE": "fr, es"}, path).voices == ("fr", "es")


def test_the_environment_can_name_another_file(tmp_path):
    path = written(tmp_path, "[speech]\npitch = 1.25\n")
    assert load_settings({"READER_SETTINGS": str(path)}).pitch == 1.25


def test_a_file_that_was_named_must_be_there(tmp_path):
    with pytest.raises(SettingsError, match="there is no settings file"):
        load_settings({"READER_SETTINGS": str(tmp_path / "none.toml")})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[speech]\nspeed = 2\n", "speed: there is no such setting"),
        ("[speech]\nrate = 9\n", "rate must be a number from 0.5 to 4.0, not 9"),
        ('[speech]\nrate = "fast"\n', "rate must be a number"),
        ("[speech]\nrate = true\n", "rate must be a number"),
        ("[speech]\nrate = nan\n", "rate must be a number"),
        ("[speech]\nrate = " + "9" * 400 + "\n", "rate must be a number"),
        ("[speech]\nrte = 1\n", "rte: there is no such setting .did you mean rate"),
        ("a = " + "[" * 20_000, "not valid TOML"),
        ("[speech]\nvoice = 7\n", "voice must be a name"),
        ("[speech]\nvoice = [7]\n", "voice must be a name"),
        ("[speech]\npauses = 5\n", "pauses must be a number from 0.0 to 4.0"),
        ('[speech]\nprofile = "clam"\n', "profile: there is no profile “clam” .did you mean calm"),
        ("[speach]\nrate = 1\n", r"there is no table \[speach\]"),
        ("speech = 1\n", "speech must be a table"),
        ("[reading]\nread = 3\n", "read must be a list of kinds"),
        ('[reading]\nread = ["captian"]\n', "there is no kind “captian”; did you mean caption"),
        ('[reading]\nskip = ["heding"]\n', "there is no kind “heding”; did you mean heading"),
        ('[reading]\nskip = ["unwanted"]\n', "there is no kind “unwanted”"),
        ('[reading]\nread = ["code"]\nskip = ["code"]\n', "code cannot be both read and skipped"),
        ('[reading]\nhear = ["caption"]\n', "hear: there is no such setting"),
        ("[speech\n", "not valid TOML"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(tmp_path, text, message):
    with pytest.raises(SettingsError, match=message) as caught:
        load_settings({}, written(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_wrong_value_in_the_environment_is_named_as_it_stands_there(tmp_path):
    with pytest.raises(SettingsError, match="READER_RATE must be a number"):
        load_settings({"READER_RATE": "fast"}, tmp_path / "none.toml")


def test_kinds_are_read_from_the_file_as_people_write_them(tmp_path):
    path = written(tmp_path, '[reading]\nread = ["Captions", "author note", "sign_up"]\nskip = ["tables"]\n')
    reading = load_settings({}, path).reading
    assert reading.read == {Furniture.CAPTION, Furniture.AUTHOR_NOTE, Furniture.SIGN_UP}
    assert reading.skip == {PassageKind.TABLE_ROW}


def test_kinds_in_the_environment_are_over_those_of_the_file(tmp_path):
    path = written(tmp_path, '[reading]\nread = ["caption"]\nskip = ["table"]\n')
    reading = load_settings({"READER_READ": "credit, tags"}, path).reading
    assert reading == Reading(
        read=frozenset({Furniture.CREDIT, Furniture.TAGS}), skip=frozenset({PassageKind.TABLE_ROW})
    )
    assert not load_settings({"READER_READ": ""}, path).reading.read


def test_both_lists_take_the_same_kinds(tmp_path):
    names = ", ".join(KINDS)
    for name in ("READER_READ", "READER_SKIP"):
        load_settings({name: names}, tmp_path / "none.toml")


def test_a_kind_of_the_environment_is_over_the_other_list_of_the_file(tmp_path):
    path = written(tmp_path, '[reading]\nread = ["caption"]\nskip = ["table", "heading"]\n')
    assert load_settings({"READER_READ": "table"}, path).reading == Reading(
        read=frozenset({Furniture.TABLE}), skip=frozenset({PassageKind.HEADING})
    )
    assert load_settings({"READER_SKIP": "captions"}, path).reading == Reading()


def test_a_wrong_kind_in_the_file_is_told_even_where_the_environment_replaces_its_list(tmp_path):
    path = written(tmp_path, '[reading]\nread = ["captian"]\n')
    with pytest.raises(SettingsError, match="captian"):
        load_settings({"READER_READ": "credit"}, path)


def test_an_empty_value_means_the_default(tmp_path):
    assert load_settings({"READER_VOICE": ""}, tmp_path / "none.toml").voice is None
