"""The language of a text is the declared one, unless the text plainly is another's, and guessed where it is clear."""

from __future__ import annotations

import pytest

from reader.article import Form, Page
from reader.extraction import extract
from reader.extraction.language import language_of, language_tag

TEXTS = {
    "en": "The ferry to Alden left eleven minutes late on Monday, with forty passengers, two goats and a wardrobe that "
    "nobody on board would own.",
    "de": "Der Nachtzug nach Garrow fährt um zehn nach elf, und wer ihn verpasst, muss bis zum nächsten Morgen warten, "
    "denn es gibt in der Stadt nur ein einziges Hotel.",
    "fr": "Le bateau est parti avec onze minutes de retard, et les passagers, qui étaient une quarantaine, ont passé "
    "la traversée à parler de la pluie.",
    "es": "El faro se apagó el lunes por la noche, y los vecinos del pueblo salieron a la calle con velas para que los "
    "barcos no se perdieran en la niebla.",
    "it": "Il faro si è spento lunedì sera e gli abitanti del paese sono usciti per strada con le candele, perché le "
    "barche non si perdessero nella nebbia.",
    "pt": "O farol apagou-se na segunda-feira à noite e os moradores da vila saíram para a rua com velas, para que os "
    "barcos não se perdessem no nevoeiro.",
    "nl": "De nachttrein naar Garrow vertrekt om tien over elf, en wie hem mist, moet tot de volgende ochtend wachten, "
    "want er is in de stad maar een hotel.",
    "sv": "Färjan till Alden gick elva minuter för sent på måndagen, med fyrtio passagerare, två getter och ett skåp "
    "som ingen ombord ville säga att han ägde.",
    "pl": "Prom do Alden odpłynął w poniedziałek z opóźnieniem i miał na pokładzie czterdziestu pasażerów, dwie kozy "
    "oraz szafę, do której nikt się nie przyznał, ale to nie jest ważne.",
    "sk": "Loď do Aldenu odplávala v pondelok o jedenásť minút neskôr, lebo na palube bola skriňa, ktorá nebola ničia, "
    "a kozy, ktoré už nechceli ísť ďalej.",
    "hr": "Brod za Alden je u ponedjeljak kasnio jedanaest minuta, jer su na palubi bile dvije koze koje nije htio "
    "nitko i ormar za koji se ne zna čiji je.",
    "id": "Kapal ke Alden itu berangkat terlambat sebelas menit pada hari Senin, dengan empat puluh penumpang dan dua "
    "kambing yang tidak mau naik, juga sebuah lemari yang akan dijual di kota.",
    "vi": "Chuyến phà đến Alden đã rời bến muộn mười một phút vào thứ hai, với bốn mươi hành khách và hai con dê không "
    "được ai nhận là của mình.",
    "ja": "月曜日のフェリーは十一分遅れて出発した。乗客は四十人、山羊が二頭いた。",
    "zh": "星期一的渡轮晚了十一分钟开出，船上有四十名乘客和两只山羊。",
    "ko": "월요일 배는 십일 분 늦게 떠났고, 승객은 마흔 명이었다.",
    "ru": "Паром в понедельник отошёл с опозданием, и на борту было сорок пассажиров.",
    "uk": "Пором у понеділок відійшов із запізненням, і на борту було сорок пасажирів та їхні кози.",
    "be": "Паром у панядзелак адышоў са спазненнем, і на борце было сорак пасажыраў ды іх козы, якіх ніхто не "
    "чакаў зноў.",
    "bg": "Фериботът тръгна в понеделник с единадесет минути закъснение, а на борда бяха четиридесет пътници, които не "
    "искаха да чакат повече пътя към къщи.",
    "sr": "Брод је у понедељак каснио једанаест минута, јер су на палуби биле две козе које нико није хтео, као и "
    "ормар за који се не зна чији је био.",
    "mk": "Бродот во понеделникот доцнеше единаесет минути, бидејќи на палубата имаше две кози што никој не ги сакаше "
    "и ќе чекаа уште еден ѕвер.",
    "kk": "Паром дүйсенбіде он бір минутқа кешігіп шықты, ал бортта қырық жолаушы мен екі ешкі болды.",
    "el": "Το πλοίο έφυγε τη Δευτέρα με έντεκα λεπτά καθυστέρηση.",
    "he": "המעבורת יצאה ביום שני באיחור של אחת עשרה דקות.",
    "ar": "غادرت العبارة يوم الاثنين متأخرة إحدى عشرة دقيقة.",
    "fa": "کشتی روز دوشنبه با یازده دقیقه تأخیر حرکت کرد و چهل مسافر گرسنه داشت.",
    "hi": "सोमवार को नाव ग्यारह मिनट देर से चली।",
    "th": "เรือข้ามฟากออกช้าไปสิบเอ็ดนาทีในวันจันทร์",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_is_told_where_none_is_declared(language: str) -> None:
    assert language_of(TEXTS[language], None) == language


@pytest.mark.parametrize("language", TEXTS)
def test_a_declaration_that_fits_stays_with_its_region(language: str) -> None:
    assert language_of(TEXTS[language], f"{language}-XX") == f"{language}-XX"


@pytest.mark.parametrize("language", set(TEXTS) - {"en"})
def test_a_page_that_is_plainly_not_english_is_not_read_as_english(language: str) -> None:
    assert language_of(f"{TEXTS[language]} " * 4, "en") == language


@pytest.mark.parametrize("declared", ["de", "ja", "ru"])
def test_a_page_that_is_plainly_english_is_read_as_english(declared: str) -> None:
    assert language_of(f"{TEXTS['en']} " * 4, declared) == "en"


@pytest.mark.parametrize(
    ("text", "declared"),
    [(TEXTS["ru"], "bg"), (TEXTS["ar"], "ur"), (TEXTS["hi"], "ne"), (TEXTS["zh"], "ja"), (TEXTS["zh"], "zh-Hant-TW")],
)
def test_languages_that_share_a_script_are_believed(text: str, declared: str) -> None:
    assert language_of(text, declared) == declared


@pytest.mark.parametrize("text", ["", "1 2 3", "200 g flour, 2 eggs, 1 lemon", "Mori Tanaka Ruiz Lind Amos Pell " * 9])
def test_nothing_is_guessed_of_what_does_not_tell(text: str) -> None:
    assert language_of(text, None) is None


def test_a_short_quotation_does_not_outweigh_a_declaration() -> None:
    assert language_of(TEXTS["de"], "en") == "en"


def test_foreign_names_do_not_make_a_text_foreign() -> None:
    assert language_of(f"{TEXTS['en']} The owner, Танака (田中), said so.", None) == "en"


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("language", ["de", "ja"])
def test_texts_of_every_form_are_given_their_language(form: Form, language: str) -> None:
    article = extract(Page(source="a", form=form, content=TEXTS[language]))

    assert article.language == language


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("de", "de"),
        (" EN_us ", "en-US"),
        ("en_GB.UTF-8", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("ger", "de"),
        ("es-419", "es-419"),
        ("fr-FR-x-web", "fr-FR"),
        ("English", None),
        ("", None),
    ],
)
def test_what_is_declared_for_a_language_is_its_tag_however_it_is_written(written: str, tag: str | None) -> None:
    assert language_tag(written) == tag
