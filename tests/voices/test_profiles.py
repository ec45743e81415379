"""Ways of speaking: ours are sound, and the user's own go before them."""

import pytest

from voices.profiles import RANGES, ProfileError, all_profiles, find_profile


def test_ours_are_there_and_each_says_what_it_is_for():
    profiles = {profile.name: profile for profile in all_profiles()[0]}
    assert set(profiles) == {"newsreader", "calm", "brisk", "skim"}
    assert all(profile.description for profile in profiles.values())
    rates = [profiles[name].rate or 1.0 for name in ("calm", "newsreader", "brisk", "skim")]
    assert rates == sorted(rates)


def test_a_person_s_own_is_read_and_goes_before_ours(tmp_path):
    (tmp_path / "Train.toml").write_text('description = "Loud."\nvoice = ["en-us", "de"]\nvolume = 1.5\n')
    (tmp_path / "calm.toml").write_text('engine = "tone"\nvoice = "en"\n')
    train = find_profile("train", tmp_path)
    assert (train.voices, train.volume, train.rate) == (("en-us", "de"), 1.5, None)
    assert find_profile("CALM", tmp_path).engine == "tone"
    assert [profile.name for profile in all_profiles(tmp_path)[0]] == ["brisk", "calm", "newsreader", "skim", "Train"]


def test_one_that_is_wrong_does_not_hide_the_others(tmp_path):
    (tmp_path / "bad.toml").write_text("rate")
    profiles, errors = all_profiles(tmp_path)
    assert len(profiles) == 4
    assert "bad.toml is not valid TOML" in str(errors[0])


def test_the_folder_may_be_missing(tmp_path):
    assert find_profile("calm", tmp_path / "none") == find_profile("calm")


def test_of_an_unknown_one_the_nearest_are_named():
    with pytest.raises(ProfileError, match="did you mean newsreader"):
        find_profile("newsreeder")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        *[(f"{name} = {high + 1}", f"{name} must be a number from") for name, (_, high) in RANGES.items()],
        ("rate = true", "rate must be a number"),
        ("rate = nan", "rate must be a number"),
        ('rate = "fast"', "rate must be a number"),
        ("voice = 3", "voice must be a name"),
        ('voice = [""]', "voice must be a name"),
        ("engine = 1", "engine must be text"),
        ("pauzes = 1", "no setting pauzes .did you mean pauses"),
        ("voic = 1", "no setting voic .did you mean voice"),
        ("rate = " + "9" * 400, "rate must be a number"),
        ("a = " + "[" * 20_000, "not valid TOML"),
        ("rate", "not valid TOML"),
        ('description = "' + "x" * 100_000 + '"', "over 50 kB"),
    ],
)
def test_what_is_wrong_in_a_file_is_named_in_one_line(tmp_path, text, complaint):
    (tmp_path / "mine.toml").write_text(text)
    with pytest.raises(ProfileError, match=complaint) as caught:
        find_profile("mine", tmp_path)
    assert "\n" not in str(caught.value)
