import pytest

from voices.choosing import canonical_tag, find_voice, voice_for_language
from voices.engine import VoiceNotFound
from voices.speech import Voice

BRITISH = Voice("en-GB", "English (Great Britain)", ("en-GB", "en"))
AMERICAN = Voice("en-US", "English (America)", ("en-US", "en"))
PORTUGUESE = Voice("pt", "Portuguese (Portugal)", ("pt", "pt-PT"))
BRAZILIAN = Voice("pt-BR", "Portuguese (Brazil)", ("pt-BR", "pt"))
SAMANTHA = Voice("com.example.Samantha", "Samantha", ("en-IE",))
VOICES = (BRITISH, AMERICAN, PORTUGUESE, BRAZILIAN, SAMANTHA)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("en-GB", BRITISH),
        ("EN-gb", BRITISH),
        ("en_us", AMERICAN),
        (" pt-br ", BRAZILIAN),
        ("english (america)", AMERICAN),
        ("samantha", SAMANTHA),
        ("COM.EXAMPLE.SAMANTHA", SAMANTHA),
        ("pt-PT", PORTUGUESE),
        ("en", BRITISH),
    ],
)
def test_a_voice_is_found_by_id_name_or_language_in_any_letter_case(wanted, found):
    assert find_voice(VOICES, wanted) is found


def test_the_start_of_a_tag_finds_the_first_voice_of_that_language():
    assert find_voice((SAMANTHA,), "en") is SAMANTHA


def test_an_unknown_voice_is_answered_with_the_nearest_names():
    with pytest.raises(VoiceNotFound, match=r"no voice “Samanta”.*Samantha"):
        find_voice(VOICES, "Samanta")


def test_the_refusal_of_an_unknown_voice_lists_a_few_voices_and_counts_many():
    with pytest.raises(VoiceNotFound, match=r"^there is no voice “xq”; there are Alto, Bass$"):
        find_voice((Voice("alto", "Alto"), Voice("bass", "Bass")), "xq")
    with pytest.raises(VoiceNotFound, match=r"; name one of the engine's 6 voices or 3 languages, such as en-GB$"):
        find_voice((*VOICES, Voice("fi", "Finnish", ("fi",))), "xq")


@pytest.mark.parametrize("wanted", ["", " ", "xq", "\ud800"])
def test_what_resembles_no_voice_is_refused_without_a_suggestion(wanted):
    with pytest.raises(VoiceNotFound) as refusal:
        find_voice(VOICES, wanted)
    assert "did you mean" not in str(refusal.value)


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("pt-BR", BRAZILIAN),
        ("pt-AO", PORTUGUESE),
        ("en-AU", BRITISH),
        ("EN_us", AMERICAN),
        ("en-US-nyc", AMERICAN),
        ("fi", None),
        ("", None),
    ],
)
def test_a_language_gets_the_voice_that_speaks_it_best(language, found):
    assert voice_for_language(VOICES, language) is found


def test_a_bare_language_is_spoken_by_a_voice_of_one_of_its_regions():
    assert voice_for_language((PORTUGUESE, SAMANTHA), "en") is SAMANTHA


@pytest.mark.parametrize(
    ("written", "canonical"),
    [("en_us", "en-US"), ("EN-gb-X-RP", "en-GB-x-rp"), ("cmn-latn-pinyin", "cmn-Latn-pinyin"), ("es-419", "es-419")],
)
def test_tags_are_written_as_bcp_47_writes_them(written, canonical):
    assert canonical_tag(written) == canonical
