from __future__ import annotations

import codecs
import unicodedata

import lxml.html
import pytest

from reader.sources.charset import decode, tidy
from reader.sources.labels import codec_of

FRENCH = "Hier soir, une forte pluie est tombée sur la ville; c’était déjà l’été."
CZECH = "Včera večer ve městě silně pršelo a ulice se rychle zaplnily vodou."
RUSSIAN = "Вчера вечером в городе прошёл сильный дождь, и улицы быстро наполнились водой."
JAPANESE = "昨日の夜、町に激しい雨が降り、通りはすぐに水でいっぱいになった。"
CHINESE = "昨天晚上城里下了大雨，街道很快就积满了水。"
KOREAN = "어제 저녁 도시에 큰 비가 내려 거리가 금방 물에 잠겼다."


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("utf-8", "utf-8"),
        ("UTF8", "utf-8"),
        (' "utf-8" ', "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("ISO_8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("windows-1252", "cp1252"),
        ("iso-8859-9", "cp1254"),
        ("iso-8859-2", "iso8859-2"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("shift_jis", "cp932"),
        ("x-sjis", "cp932"),
        ("euc-kr", "cp949"),
        ("ks_c_5601-1987", "cp949"),
        ("big5", "big5hkscs"),
        ("koi8-r", "koi8-r"),
        ("tis-620", "cp874"),
        ("macintosh", "mac-roman"),
    ],
)
def test_a_label_means_what_browsers_take_it_for(label, codec):
    assert codec_of(label) == codec


@pytest.mark.parametrize(
    "label", ["", "nonsense", "utf-7", "rot13", "hex", "idna", "unicode_escape", "../utf-8", "a" * 5000, "ü", "\0"]
)
def test_a_label_that_the_web_does_not_know_is_no_charset(label):
    assert codec_of(label) is None


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_beats_every_declaration(mark, codec):
    page = "<meta charset=koi8-r><p>Žluťoučký kůň</p>"
    assert decode(mark + page.encode(codec), "windows-1251") == page


def test_the_header_beats_the_page():
    page = '<meta charset="koi8-r"><p>Мир</p>'
    assert decode(page.encode("cp1251"), "windows-1251") == page


@pytest.mark.parametrize(
    "declaration",
    [
        "<meta charset=windows-1251>",
        "<META CHARSET = 'windows-1251'>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<meta content="text/html;charset=windows-1251" http-equiv="content-type"/>',
        "<!-- " + "x" * 1500 + " --><meta charset=windows-1251>",
        '<!-- <meta charset="koi8-r"> --><meta charset=windows-1251>',
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_what_the_page_declares_is_believed(declaration):
    page = declaration + "<p>Мир и Ц</p>"
    assert decode(page.encode("cp1251")) == page


def test_meta_comes_before_the_xml_declaration():
    page = '<?xml version="1.0" encoding="koi8-r"?><meta charset="windows-1251"><p>Мир</p>'
    assert decode(page.encode("cp1251")) == page


def test_an_unknown_label_is_passed_over_for_the_next():
    page = '<meta charset="windows-1251"><p>Мир</p>'
    assert decode(page.encode("cp1251"), "x-unheard-of") == page


def test_a_page_that_says_utf_8_and_is_not_is_read_as_what_it_is():
    assert decode('<meta charset="utf-8"><p>café “noir”</p>'.encode("cp1252")).endswith("café “noir”</p>")


def test_a_page_that_says_utf_16_in_ascii_letters_is_not():
    page = '<meta charset="utf-16"><p>café</p>'
    assert decode(page.encode()) == page
    assert decode(page.encode(), "utf-16") == page


def test_utf_16_that_only_the_header_names_is_read():
    assert decode("<p>Žluťoučký</p>".encode("utf-16-be"), "utf-16be") == "<p>Žluťoučký</p>"


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "shift_jis", "gb2312"])
def test_utf_8_under_an_old_label_is_not_garbled(label):
    page = f"<meta charset={label}><p>{FRENCH} {JAPANESE}</p>"
    assert decode(page.encode()) == page


def test_a_single_bad_byte_does_not_change_the_charset_of_a_page():
    assert decode(FRENCH.encode() + b"\xff" + FRENCH.encode(), "utf-8") == FRENCH + "\ufffd" + FRENCH
    assert decode(FRENCH.encode() + b"\xff" + FRENCH.encode()) == FRENCH + "\ufffd" + FRENCH


def test_undeclared_utf_8_is_recognised():
    assert decode(f"{FRENCH} {JAPANESE} 😀".encode()) == f"{FRENCH} {JAPANESE} 😀"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_recognised(codec):
    assert decode(FRENCH.encode(codec)) == FRENCH


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"),
        ("It was a naïve idea", "cp1252"),
        ("The “big” day — it’s here", "cp1252"),
        (CZECH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "cp932"),
        (JAPANESE * 5, "euc_jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "cp949"),
    ],
)
def test_an_undeclared_charset_is_detected(text, codec):
    assert decode(text.encode(codec)) == text
    page = (
        f"<html><head><title>{text}</title></head><body>{'<p class=a>plain words</p>' * 500}<p>{text}</p></body></html>"
    )
    assert decode(page.encode(codec)) == page


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n", "\f", "\v", "\x85"])
def test_every_line_break_becomes_one_kind(newline):
    assert decode(f"one{newline}two".encode()) == "one\ntwo"


def test_a_nul_and_other_control_characters_are_taken_out():
    assert decode(b"<p>ra\0in\x01\x08\x1f and\twind</p>") == "<p>rain and\twind</p>"


def test_no_character_that_commands_a_terminal_is_left_but_tab_and_newline():
    everything = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x11000)]))
    left = {character for character in decode(everything.encode()) if unicodedata.category(character) == "Cc"}
    assert left == {"\t", "\n"}
    assert decode("ra\x9b31min\x9d0;t\x9c".encode()) == "ra31min0;t"


@pytest.mark.parametrize("header", [None, "utf-8"])
def test_surrogates_written_as_utf_8_become_replacement_characters(header):
    assert decode(b"<p>rain \xed\xa0\x80 and \xed\xbf\xbf wind</p>", header) == "<p>rain \ufffd and \ufffd wind</p>"


def test_half_a_pair_in_utf_16_becomes_a_replacement_character():
    assert decode(codecs.BOM_UTF16_LE + "rain ".encode("utf-16-le") + b"\x00\xd8" + b"!\0") == "rain \ufffd!"


@pytest.mark.parametrize("text", ["a\udfffb\ud800", "a\0b", "a\ufffeb", "a\uffffb", "\ufeffab", "\x1bab", "a\x0cb"])
def test_tidied_text_is_taken_by_libxml2(text):
    element = lxml.html.Element("p")
    element.text = tidy(text)
    assert lxml.html.tostring(element)
    assert "a" in lxml.html.fromstring(f"<p>{tidy(text)}</p>").text_content()


def test_a_megabyte_on_one_line_is_no_burden():
    assert decode(b"x " * 500_000 + b"\xe9t\xe9").endswith("x été")
