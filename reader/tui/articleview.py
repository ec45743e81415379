"""The article as it is heard: one widget, drawn row by row, so that a very long one is as quick as a short one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.ink import GUTTER, NO_LINE, Inks, Lit, inked
from reader.tui.sheet import NO_SHEET, Look, note_sheet, sheet_of

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType
    from textual.scrollbar import ScrollTo

    from reader.playback.loading import Scripted
    from reader.tui.sheet import Sheet

__all__ = ["ArticleView"]

_WIDEST = 78  # cells of the column: longer rows are hard to read
_MARGIN = GUTTER
_VOICE_AT = 0.4  # where the voice is held, as a share of the height
_LARGE = 200_000  # characters that take long enough to wrap to be felt


class ArticleView(ScrollView, can_focus=True):
    """Shows an article with the place that is heard, and follows it until the user goes elsewhere."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"article--{look}" for look in Look),
        *(f"article--{part}" for part in ("rule", "heard", "word", "found", "mark", "picked")),
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "pick(-1)", "Sentence up", show=False),
        Binding("down,j", "pick(1)", "Sentence down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "edge(-1)", "Top", show=False),
        Binding("end", "edge(1)", "End", show=False),
        Binding("enter", "choose", "Read from here", show=False),
    ]

    class Chosen(Message):
        """The user wants to hear a unit: a line, or a piece that was left out (-1, -2, …)."""

        def __init__(self, unit: int) -> None:
            super().__init__()
            self.unit = unit

    class Left(Message):
        """The user has gone away from the voice, or is back."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - the toolkit's name
        super().__init__(id=id)
        self.sheet: Sheet = NO_SHEET
        self.following = True
        self.picked: int | None = None
        self.shows_left_out = False
        self._scripted: Scripted | None = None
        self._note: tuple[str, ...] = ()
        self._line = NO_LINE
        self._word: tuple[int, int] | None = None
        self._needle = ""

    # What is shown.

    def show_article(self, scripted: Scripted, *, is_other: bool = True) -> None:
        """Show an article; the place comes with `show_place`.

        Args:
            scripted: The article.
            is_other: Whether it is another one than before, or the same with other lines.
        """
        self._scripted, self._note = scripted, ()
        self._line, self._word, self.picked = NO_LINE, None, None
        if is_other:
            self._needle = ""
            self._follow()
        self._lay_out()

    def show_note(self, *texts: str) -> None:
        """Show some words in place of an article."""
        if self._scripted is None and texts == self._note:
            return
        self._scripted, self._note = None, texts
        self._line, self._word, self.picked = NO_LINE, None, None
        self._follow()
        self._lay_out()

    def show_place(self, line: int, word: tuple[int, int] | None) -> None:
        """Light what is heard; only the rows that differ are drawn again."""
        if self._scripted is None or (line, word) == (self._line, self._word):
            return
        old_line, old_word = self._line, self._word
        self._line, self._word = line, word
        if line != old_line:
            self._redraw(old_line)
            self._redraw(line)
        else:
            self._redraw(line, old_word)
            self._redraw(line, word)
        if self.following:
            self._keep_in_view()

    def show_left_out(self, shown: bool) -> None:
        """Show what the page left out in its place, or hide it; the row at the top stays."""
        self.shows_left_out = shown
        if self.picked is not None and self.picked < 0:
            self.picked = None
        self._lay_out()

    def follow(self) -> None:
        """Go back to the voice, and along with it."""
        self.picked = None
        self._follow()
        self.refresh()
        self._keep_in_view()

    def find(self, needle: str, by: int = 1, *, onwards: bool = False) -> bool:
        """Mark what was searched for, and go to the next place of it.

        Args:
            needle: What to look for, in any case; empty for nothing more.
            by: 1 for the next place, -1 for the one before.
            onwards: Whether to leave a place that the cursor is at already.

        Returns:
            Whether there is one.
        """
        self._needle = needle.casefold()
        self.refresh()
        if not self._needle:
            return True
        order = sorted(self.sheet.spans, key=lambda unit: self.sheet.spans[unit])
        if not order:
            return False
        here = self.picked if self.picked in self.sheet.spans else self._at_top() if not self.following else self._line
        at = order.index(here) if here in self.sheet.spans else 0
        step = at + by if onwards else at
        turn = [order[(step + by * number) % len(order)] for number in range(len(order))]
        hit = next((unit for unit in turn if self._needle in self.sheet.text(unit).casefold()), None)
        if hit is not None:
            self._pick(hit)
        return hit is not None

    @property
    def needle(self) -> str:
        """What was searched for last."""
        return self._needle

    # Rows.

    def on_resize(self) -> None:
        """Wrap anew where the column has another width."""
        self._lay_out()

    @property
    def _column(self) -> int:
        return max(4, min(_WIDEST, self.size.width - 2 * _MARGIN))

    def _lay_out(self) -> None:
        if not self.size.width:
            return
        scripted, width, shown = self._scripted, self._column, self.shows_left_out
        if scripted is None:
            self._use(note_sheet(self._note, width))
        elif sum(len(line.sentence.text) for line in scripted.lines) < _LARGE:
            self._use(sheet_of(scripted, width, with_left_out=shown))
        else:
            # In a thread: keys are answered while a book is wrapped.
            def lay() -> None:
                sheet = sheet_of(scripted, width, with_left_out=shown)
                self.app.call_from_thread(self._use_if_current, sheet, scripted, shown)

            self.run_worker(lay, thread=True, exclusive=True, group="wrapping")

    def _use_if_current(self, sheet: Sheet, scripted: Scripted, shown: bool) -> None:
        if scripted is self._scripted and sheet.width == self._column and shown == self.shows_left_out:
            self._use(sheet)

    def _use(self, sheet: Sheet) -> None:
        kept = self._at_top() if self.sheet.texts == sheet.texts else None
        offset = self.scroll_offset.y - self.sheet.spans[kept][0] if kept is not None else 0
        self.sheet = sheet
        # Blank rows behind the end, so that it too can stand where the voice is held.
        below = self.size.height // 2 if self._scripted else 0
        self.virtual_size = Size(self.size.width, len(sheet.rows) + below)
        self.refresh()
        if self.following:
            self._keep_in_view()
        elif kept in sheet.spans:
            self._go_to(sheet.spans[kept][0] + offset)

    def _at_top(self) -> int | None:
        """The first unit on the screen."""
        top = self.scroll_offset.y
        rows = self.sheet.rows[top : top + max(1, self.size.height)]
        return next((piece.unit for row in rows for piece in row.pieces), None)

    def _redraw(self, unit: int, part: tuple[int, int] | None = None) -> None:
        """Draw the rows of a unit again, or only those of a part of its text."""
        first, last = self.sheet.spans.get(unit, (0, -1))
        for y in range(first, last + 1):
            pieces = [piece for piece in self.sheet.rows[y].pieces if piece.unit == unit]
            if part is None or any(piece.start < part[1] and part[0] < piece.end for piece in pieces):
                self.refresh_line(y)

    # Going.

    def _go_to(self, row: int) -> None:
        self.scroll_to(y=max(0, row), animate=False, force=True)

    def _keep_in_view(self) -> None:
        span = self.sheet.spans.get(self._line)
        if span is None or not self.size.height:
            if self._line == NO_LINE:
                self._go_to(0)
            return
        row = span[0]
        if self._word is not None:
            for y in range(span[0], span[1] + 1):
                if any(p.unit == self._line and p.start <= self._word[0] < p.end for p in self.sheet.rows[y].pieces):
                    row = y
        self._go_to(row - int(self.size.height * _VOICE_AT))

    def _follow(self) -> None:
        if not self.following:
            self.following = True
            self.post_message(self.Left())

    def _leave(self) -> None:
        if self.following:
            self.following = False
            self.post_message(self.Left())

    def _pick(self, unit: int) -> None:
        self._leave()
        if self.picked is not None:
            self._redraw(self.picked)
        self.picked = unit
        self._redraw(unit)
        first, last = self.sheet.spans[unit]
        top, height = self.scroll_offset.y, self.size.height
        if first < top + 1:
            self._go_to(first - 1)
        elif last > top + height - 2:
            self._go_to(min(first - 1, last - height + 2))

    def action_pick(self, by: int) -> None:
        """Move the cursor by sentences."""
        order = sorted(self.sheet.spans, key=lambda unit: self.sheet.spans[unit])
        if self._scripted is None or not order:
            return
        if self.picked in self.sheet.spans:
            at = order.index(self.picked) + by
        else:
            here = self._line if self.following else self._at_top()
            at = order.index(here) + (by if self.following else 0) if here in self.sheet.spans else 0
        self._pick(order[min(max(0, at), len(order) - 1)])

    def action_page(self, by: int) -> None:
        """Scroll by a page."""
        self._leave()
        self._go_to(self.scroll_offset.y + by * max(1, self.size.height - 2))

    def action_edge(self, by: int) -> None:
        """Go to the top or to the end."""
        self._leave()
        self._go_to(0 if by < 0 else self.virtual_size.height)

    def action_choose(self) -> None:
        """Hear what the cursor is at."""
        if self.picked is not None:
            self.post_message(self.Chosen(self.picked))

    def on_mouse_scroll_down(self) -> None:
        """The wheel leads away from the voice."""
        self._leave()

    on_mouse_scroll_up = on_mouse_scroll_down

    def on_scroll_to(self, event: ScrollTo) -> None:
        """So does the scrollbar."""
        del event
        self._leave()

    on_scroll_up = on_scroll_down = on_mouse_scroll_down

    def on_click(self, event: events.Click) -> None:
        """A click on a sentence is heard from there; on a piece that was left out it puts the cursor there."""
        unit = self._unit_at(event)
        if unit is None or self._scripted is None:
            return
        if unit < 0:
            self._pick(unit)
        else:
            self.post_message(self.Chosen(unit))

    def _unit_at(self, event: events.Click) -> int | None:
        offset = event.get_content_offset(self)
        y = offset.y + self.scroll_offset.y if offset is not None else -1
        if offset is None or not 0 <= y < len(self.sheet.rows):
            return None
        row = self.sheet.rows[y]
        x = offset.x - self._indent - len(row.mark)
        for piece in row.pieces:
            x -= piece.gap + cell_len(self.sheet.text(piece.unit)[piece.start : piece.end])
            if x < 0:
                return piece.unit
        return None

    # Drawing.

    @property
    def _indent(self) -> int:
        return max(GUTTER, (self.size.width - self.sheet.width) // 2)

    @property
    def _inks(self) -> Inks:
        style = self.get_component_rich_style
        return Inks(
            looks={look: style(f"article--{look}") for look in Look},
            heard=style("article--heard"),
            word=style("article--word"),
            found=style("article--found"),
            picked=style("article--picked", partial=True),
            mark=style("article--mark"),
            rule=style("article--rule"),
        )

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        width, blank = self.size.width, self.rich_style
        at = y + self.scroll_offset.y
        if not 0 <= at < len(self.sheet.rows):
            return Strip.blank(width, blank)
        lit = Lit(self._line, self._word, self.picked, self._needle)
        parts = inked(self.sheet, self.sheet.rows[at], lit, self._inks)
        indent = Segment(" " * (self._indent - GUTTER), blank)
        return Strip([indent, *(Segment(*part) for part in parts)]).adjust_cell_length(width, blank)
