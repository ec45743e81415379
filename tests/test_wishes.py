"""The kinds that users can name, and what it means to wish for one."""

import pytest

from reader.article import Furniture, PassageKind, Reading
from reader.wishes import KINDS, kind_name, named_kinds, with_wishes


def test_every_kind_but_one_can_be_named_as_it_is_printed():
    for kind in Furniture:
        if kind is not Furniture.UNWANTED:
            assert named_kinds([kind_name(kind)]) == {kind_name(kind)}
    assert "unwanted" not in KINDS
    assert {"heading", "quote", "list", "table", "code", "announcement"} <= set(KINDS)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Captions", {"caption"}),
        ("author note,author_note , AUTHOR-NOTES", {"author-note"}),
        ("sign up,signup", {"sign-up"}),
        ("tag,comment", {"tags", "comments"}),
        ("infoboxes", {"infobox"}),
        ("list items", {"list"}),
        ("table row", {"table"}),
        ("", set()),
        (",caption,", {"caption"}),
    ],
)
def test_kinds_are_taken_as_people_write_them(text, names):
    assert named_kinds([text]) == names


@pytest.mark.parametrize(("wrong", "near"), [("captian", "caption"), ("foot-notes!x", "footnote"), ("tabel", "table")])
def test_a_wrong_kind_is_told_with_the_nearest(wrong, near):
    with pytest.raises(ValueError, match=f"there is no kind “{wrong}”; did you mean .*{near}"):
        named_kinds(["credit", wrong])


def test_a_wrong_kind_that_is_near_to_none_is_told_without():
    with pytest.raises(ValueError, match=r"^there is no kind “xyzzy”$"):
        named_kinds(["xyzzy"])


def test_later_wishes_are_over_earlier_ones():
    earlier = Reading(
        read=frozenset({Furniture.CAPTION, Furniture.TABLE}), skip=frozenset({PassageKind.HEADING, PassageKind.QUOTE})
    )
    later = with_wishes(earlier, frozenset({"heading", "credit"}), frozenset({"caption", "table"}))
    assert later == Reading(
        read=frozenset({Furniture.CREDIT}), skip=frozenset({PassageKind.QUOTE, PassageKind.TABLE_ROW})
    )


def test_a_kind_cannot_be_both():
    with pytest.raises(ValueError, match="table cannot be both"):
        with_wishes(Reading(), frozenset({"table"}), frozenset({"table"}))
