"""The thread that owns the queue and the place: takes wishes and news, steps the transport, and performs what follows.

Everything comes in through an inbox, and what a screen shows goes out as a frozen snapshot, so that nothing is shared
and nobody waits. The place comes from the frames that have been played, never from a clock.
"""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.narration.pauses import scaled
from reader.playback import effects, inputs
from reader.playback.keeping import keep
from reader.playback.loading import Fetched, Loader, Scripted, with_piece
from reader.playback.lookahead import AllSpoken, LineSpoken, LookAhead, NotSpoken, Request
from reader.playback.showing import shown
from reader.playback.snapshot import Message, Snapshot, Status
from reader.playback.sound import Sound
from reader.playback.state import Mode, State, Track
from reader.playback.transport import step
from reader.playback.wishes import AddSources, ChangeDelivery, ChangeLexicon, ClearFinished, ReadAfterAll, Retry, Undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.article import Article
    from reader.narration.lexicon import Lexicon
    from reader.narration.narrate import Delivery
    from reader.narration.script import Line
    from reader.playback.effects import Effect
    from reader.playback.inputs import Input
    from reader.playback.items import Item
    from reader.playback.library import Library
    from reader.playback.output import AudioOutput
    from reader.playback.wishes import Wish
    from voices.engine import Engine

__all__ = ["Player"]

_BUSY, _IDLE = 0.02, 0.2  # seconds between two looks at the output, while it plays and while it does not

_News = LineSpoken | AllSpoken | NotSpoken | Fetched


class Player:
    """Plays a queue of articles.

    Args:
        library: Keeps the queue, the articles and the places; the player closes it.
        delivery: How to speak; its rate is the one to begin with.
        open_engine: Opens the speech engine, in the thread that speaks.
        open_output: Opens the sound output for a sample rate, in the player's thread.
        load: Source -> article, in threads of its own.
        voice: The voice that was chosen, for people to see.
        profile: The profile that was chosen.
    """

    def __init__(
        self,
        library: Library,
        delivery: Delivery,
        *,
        open_engine: Callable[[], Engine],
        open_output: Callable[[int], AudioOutput],
        load: Callable[[str], Article],
        voice: str | None = None,
        profile: str | None = None,
    ) -> None:
        self._library = library
        self._items: dict[int, Item] = {}
        self._delivery = delivery
        self._inbox: queue.SimpleQueue[Input | Wish | _News | None] = queue.SimpleQueue()
        self._sound = Sound(open_output)
        self._lookahead = LookAhead(open_engine, self._inbox.put, lambda: self._sound.queued_seconds)
        self._loader = Loader(load, self._inbox.put)
        self._scripts: dict[int, Scripted] = {}
        self._state = State(rate=delivery.prosody.rate)
        self._follows_an_end = False
        self._chosen = (voice, profile)
        self._messages = 0
        self._message: Message | None = None
        self._asks: str | None = None
        self._snapshot = Snapshot()
        self._restored = threading.Event()
        self._thread = threading.Thread(target=self._run, name="player", daemon=True)

    @property
    def snapshot(self) -> Snapshot:
        """What it is doing, as of some hundredths of a second ago."""
        return self._snapshot

    def start(self) -> None:
        """Take up the queue where it was left, silent, and begin to take wishes; from then on there is a snapshot."""
        self._thread.start()
        self._restored.wait()

    def send(self, wish: Input | Wish) -> None:
        """Want something; it is done soon."""
        self._inbox.put(wish)

    def script(self, number: int) -> Scripted | None:
        """The article of an entry, with its lines; None until it is loaded."""
        return self._scripts.get(number)

    def close(self) -> None:
        """Write down the place, and end everything; may be called twice."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            self._restore()
            self._show()
            self._restored.set()
            while self._take_all():
                self._watch()
                self._show()
        finally:
            self._restored.set()
            self._loader.close()
            self._lookahead.close()
            self._sound.close()
            self._library.close()

    def _restore(self) -> None:
        library = self._library
        self._look_up()
        kept, current = library.settings(), library.current()
        if current is None and self._items:
            current = next(iter(self._items))
        self._state = State(
            tracks=tuple(_track(item) for item in self._items.values()),
            current=current,
            mode=Mode.STOPPED if current is None else Mode.PAUSED,
            rate=kept.rate if kept.rate is not None else self._state.rate,
            volume=kept.volume if kept.volume is not None else 1.0,
            after=kept.after,
        )
        self._sound.set_volume(self._state.volume)
        if current is not None:
            self._sound.pause()
        # The one that would be played first is made ready first.
        for item in sorted(self._items.values(), key=lambda item: item.id != current):
            self._load(item)

    def _look_up(self) -> None:
        """Look at the queue as it is kept, after anything but a place has changed in it."""
        self._items = {item.id: item for item in self._library.items()}

    def _load(self, item: Item) -> None:
        """Get an entry's article: what was kept, or anew."""
        if item.status is Status.LOADING:
            self._loader.fetch(item.id, item.origin)
        elif item.status is not Status.FAILED:
            self._loader.recall(item.id, item.origin, lambda: self._library.article(item.id))

    def _take_all(self) -> bool:
        """Take what is in the inbox, after a short wait for it; False when it is time to end."""
        busy = self._state.mode in (Mode.PLAYING, Mode.BUFFERING)
        wait: float | None = _BUSY if busy else _IDLE
        while True:
            try:
                item = self._inbox.get(timeout=wait) if wait else self._inbox.get_nowait()
            except queue.Empty:
                return True
            if item is None:
                return False
            self._take(item)
            wait = None

    def _take(self, item: Input | Wish | _News) -> None:
        match item:
            case LineSpoken() | AllSpoken() | NotSpoken():
                self._spoken(item)
            case Fetched():
                self._fetched(item)
            case (
                AddSources() | Retry() | Undo() | ClearFinished() | ChangeDelivery() | ChangeLexicon() | ReadAfterAll()
            ):
                self._wish(item)
            case _:
                self._step(item)

    def _step(self, given: Input) -> None:
        if isinstance(given, inputs.Placed) and given.into is None:
            given = replace(given, into=self._into())
        self._follows_an_end = isinstance(given, inputs.Finished)
        before = self._state
        self._state, doings = step(before, given)
        if self._state is not before:
            keep(self._library, before, self._state)
        if self._state.tracks is not before.tracks:
            self._look_up()
        self._perform(doings)

    def _perform(self, doings: tuple[Effect, ...]) -> None:
        for doing in doings:
            match doing:
                case effects.Speak():
                    self._speak(doing)
                case effects.Stop():
                    self._lookahead.ask(None)
                    self._sound.clear()
                case effects.Hold():
                    self._sound.pause()
                case effects.Go():
                    self._sound.resume()
                case effects.Volume(volume):
                    self._sound.set_volume(volume)
                case effects.Save():
                    pass  # what has changed is written down at every step
                case effects.Tell(message):
                    self._tell(message)

    def _is_there(self, line: Line) -> bool:
        last = self._sound.last
        return last is not None and line.sentence.index <= last.line.sentence.index

    def _learn(self, lexicon: Lexicon) -> None:
        """Take another lexicon, and speak anew only from where it changes something."""
        before, self._delivery = self._delivery.lexicon, replace(self._delivery, lexicon=lexicon)
        found = self._scripts.get(self._state.current or 0)
        if found is None or not self._sound.last:
            return
        touched = next(
            (line for line in found.lines[self._state.line :] if _differs(line, before, lexicon)),
            None,
        )
        if touched is None:
            return
        if self._is_there(touched):
            self._step(inputs.Respeak(self._into()))
            return
        last = self._sound.last
        rest = found.lines[last.line.sentence.index + 1 :]
        self._lookahead.ask(Request(self._state.generation, rest, self._manner(), last))

    def _manner(self) -> Delivery:
        """How to speak, at the present speed."""
        return replace(self._delivery, prosody=replace(self._delivery.prosody, rate=self._state.rate))

    def _speak(self, wanted: effects.Speak) -> None:
        found = self._scripts.get(wanted.track)
        if found is None:
            return
        # Behind the end of an article its pause is still being played.
        self._sound.begin(wanted.offset, keep=self._follows_an_end)
        self._lookahead.ask(Request(wanted.generation, found.lines[wanted.line :], self._manner()))

    def _spoken(self, news: LineSpoken | AllSpoken | NotSpoken) -> None:
        if news.generation != self._state.generation:
            return
        match news:
            case LineSpoken(_, spoken) if self._is_there(spoken.line):
                pass  # it was on its way when the rest was asked for anew
            case LineSpoken(generation, spoken):
                self._sound.add(spoken)
                self._step(inputs.Sounding(generation))
            case AllSpoken():
                self._sound.end(scaled(self._delivery.pauses.article, self._state.rate))
            case NotSpoken(_, reason, given_up):
                self._tell(f"{reason}" if given_up else f"A sentence is passed over: {reason}.")
                if given_up:
                    self._step(inputs.Pause())

    def _fetched(self, news: Fetched) -> None:
        if news.id not in self._items:  # removed meanwhile
            return
        found = news.scripted
        if found is None or not found.lines:
            self._library.mark_failed(news.id, news.reason or "it could not be loaded")
            self._step(inputs.Loaded(news.id))
        else:
            self._scripts[news.id] = found
            if news.is_new:
                self._library.mark_ready(news.id, found.article, sum(found.lengths))
            self._step(inputs.Loaded(news.id, found.lengths, found.paragraphs))
        self._look_up()

    def _wish(self, wish: Wish) -> None:
        match wish:
            case AddSources():
                self._add(wish)
            case Retry(number):
                if item := self._library.item(number):
                    self._library.mark_loading(number)
                    self._step(inputs.Loading(number))
                    self._look_up()
                    self._loader.fetch(number, item.origin)
            case Undo():
                self._undo()
            case ClearFinished():
                for number in self._library.clear_finished():  # as one removal, which one undo takes back
                    self._step(inputs.Remove(number))
            case ReadAfterAll():
                self._read_after_all(wish)
            case ChangeLexicon(lexicon):
                self._learn(lexicon)
            case ChangeDelivery(delivery, voice, profile):
                self._delivery = replace(delivery, lexicon=self._delivery.lexicon)
                self._chosen = voice, profile
                self._step(inputs.Respeak(self._into()))

    def _add(self, wish: AddSources) -> None:
        self._asks, play = None, wish.play
        for source in wish.sources:
            known = None if wish.again else self._library.find(source)
            if known is not None and play:
                self._step(inputs.Jump(known.id))
            elif known is not None and wish.play:
                pass  # it is there, and will be heard
            elif known is not None:
                self._asks = source
                self._tell(f"{source} is in the queue already.")
            else:
                self._take_in(self._library.add(source), play=play)
            play = False

    def _take_in(self, item: Item, *, place: int | None = None, play: bool = False) -> None:
        self._items[item.id] = item
        self._step(inputs.Add(_track(item), place, play=play))
        self._load(item)

    def _undo(self) -> None:
        put_back = self._library.undo()
        if not put_back:
            self._tell("There is nothing to put back.")
        places = {item.id: place for place, item in enumerate(self._library.items())}
        for item in put_back:
            self._take_in(item, place=places.get(item.id))

    def _read_after_all(self, wish: ReadAfterAll) -> None:
        found = self._scripts.get(wish.id)
        if found is None or not 0 <= wish.index < len(found.article.left_out):
            return
        place = self._state.line if wish.id == self._state.current else self._items[wish.id].line
        changed, line = with_piece(found, wish.index, place)
        self._scripts[wish.id] = changed
        self._library.mark_ready(wish.id, changed.article, sum(changed.lengths))
        self._step(inputs.Loaded(wish.id, changed.lengths, changed.paragraphs, line, self._into()))
        self._look_up()

    def _into(self) -> float | None:
        """How far into the line the sound is, as a share of it; None where nothing of it has been heard."""
        heard = self._sound.heard()
        # A line that has just begun is not the transport's yet.
        return heard.share if heard and heard.line == self._state.line else None

    def _watch(self) -> None:
        """See what is heard, and what has become of the output."""
        generation = self._state.generation
        if heard := self._sound.heard():
            self._step(inputs.Reached(generation, heard.line))
        if self._sound.is_over:
            self._step(inputs.Finished(generation))
        into = self._into()
        if self._sound.has_gone():
            self._step(inputs.Lost(into))
        elif self._state.lost and self._sound.is_back():
            self._step(inputs.Regained())
        self._step(inputs.Tick(time.monotonic()))
        if self._library.changed():
            for item in self._library.items():
                if item.id not in self._items:
                    self._take_in(item)
        if message := self._library.take_message():
            self._tell(message)

    def _tell(self, text: str) -> None:
        self._messages += 1
        self._message = Message(self._messages, text)

    def _show(self) -> None:
        voice, profile = self._chosen
        snapshot = shown(self._state, self._items, self._sound)
        self._snapshot = replace(snapshot, voice=voice, profile=profile, message=self._message, asks=self._asks)


def _track(item: Item) -> Track:
    """An entry as the transport sees it before its article is there."""
    return Track(item.id, failed=item.status is Status.FAILED, done=item.status is Status.DONE, line=item.line)


def _differs(line: Line, one: Lexicon, other: Lexicon) -> bool:
    """Whether two lexicons have other words in a line, or other words for them."""
    text, language = line.sentence.text, line.language.partition("-")[0].lower()
    return one.find(text, language) != other.find(text, language)
