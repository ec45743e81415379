"""`reader text`: an article as it would be read, or as JSON, or what was left out of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from reader.cli.console import (
    each_article,
    expanded,
    one_line,
    reading_options,
    settings_of,
    shown,
    sources_argument,
)
from reader.wishes import kind_name

if TYPE_CHECKING:
    from reader.article import Article, LeftOut

__all__ = ["command"]


@click.command("text")
@sources_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a source, each on a line of its own.")
@click.option("--left-out", is_flag=True, help="Print what is left out, and by which rule, as a table.")
@reading_options
def command(sources: tuple[str, ...], as_json: bool, left_out: bool, **wishes: Any) -> int:
    """Print an article as it would be read: title, byline, passages.

    Of several articles, each comes after a line that names its source.

    \b
    Examples:
      reader text https://example.com/story
      reader text --left-out story.html
      reader text --read caption --skip table story.html
      reader text --json saved-pages/ > articles.jsonl
      pbpaste | reader text -
    """
    if as_json and left_out:
        raise click.UsageError("--json and --left-out cannot go together: the JSON has left_out in it.")
    reading = settings_of(**wishes).reading
    failures: list[str] = []
    found = expanded(sources, failures)
    for number, article in enumerate(each_article(found, failures, reading)):
        if as_json:
            click.echo(json.dumps(_as_json(article), ensure_ascii=False))
            continue
        if number:
            click.echo()
        if len(found) > 1:
            click.echo(f"== {shown(article.source)} ==\n")
        if left_out:
            _print_left_out(article)
        else:
            click.echo(_as_read(article))
    return 1 if failures else 0


def _as_read(article: Article) -> str:
    from reader.narration.script import announced_byline

    blocks = [article.title, announced_byline(article), *(passage.text for passage in article.passages)]
    return "\n\n".join(block for block in blocks if block)


def _as_json(article: Article) -> dict[str, Any]:
    from reader.narration.estimate import listening_seconds
    from reader.narration.script import language_of
    from reader.narration.sentences import split

    language = language_of(article)
    return {
        "source": article.source,
        "url": article.url,
        "title": article.title,
        "byline": article.byline,
        "published": article.published.isoformat() if article.published else None,
        "site": article.site,
        "language": article.language,
        "image": article.image,
        "passages": [
            {
                "kind": passage.kind,
                "text": passage.text,
                "sentences": split(passage.text, passage.language or language),
            }
            | ({"language": passage.language} if passage.language else {})
            for passage in article.passages
        ],
        "left_out": [
            {
                "text": piece.text,
                "reason": piece.reason,
                "kind": kind_name(piece.kind),
                "place": [piece.passage, piece.character],
            }
            for piece in article.left_out
        ],
        "words": article.words,
        "seconds": round(listening_seconds(article), 1),
    }


def _print_left_out(article: Article) -> None:
    from reader.cli.table import print_table

    rows = [(kind_name(piece.kind), piece.reason, _place(piece), one_line(piece.text)) for piece in article.left_out]
    click.echo(article.title or article.source)
    if rows:
        print_table(("kind", "left out by", "at", "text"), rows)
    else:
        click.echo("Nothing was left out.")


def _place(piece: LeftOut) -> str:
    """As in the JSON: the passage that it stands before, from 0; with a character, the one that it stands in."""
    return f"{piece.passage}:{piece.character}" if piece.character else str(piece.passage)
