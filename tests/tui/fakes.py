"""A player that does nothing but hold what a screen shows, and keep what it was sent."""

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.playback.loading import scripted
from reader.playback.snapshot import Entry, Snapshot, Status
from reader.playback.state import Mode

FERRY = Article(
    source="https://harbour.example/ferry",
    title="The ferry that came a day late",
    byline="Ana Ruiz",
    site="Harbour News",
    language="en",
    passages=(
        Passage(PassageKind.PARAGRAPH, "The ferry crossed the harbour at noon, and the whole town came down to the "
                "quay to see it. Nobody had expected it before the evening. The band played what it knew by heart, "
                "which was one march and half of a waltz."),
        Passage(PassageKind.HEADING, "A night at sea"),
        Passage(PassageKind.PARAGRAPH, "The captain said that the fog had come down within minutes. “We could hear "
                "the bell of the lighthouse, but we could not see our own bow.” He waited."),
        Passage(PassageKind.QUOTE, "Patience is the cheapest fuel we carry."),
        Passage(PassageKind.LIST_ITEM, "Forty passengers slept on the benches."),
        Passage(PassageKind.LIST_ITEM, "The cook made soup for everybody."),
        Passage(PassageKind.PARAGRAPH, "By the next morning the water was as flat as glass. The engine started at the "
                "first try, and nobody on board spoke until the harbour wall came in sight."),
    ),
    left_out=(
        LeftOut("Share this story", "share-bar", Furniture.SHARE, 0, 0),
        LeftOut("The ferry at the quay. Photo: Port Office", "figcaption", Furniture.CAPTION, 2, 0),
        LeftOut("Sign up for the harbour letter", "newsletter-prompt", Furniture.SIGN_UP, 7, 0),
    ),
)  # fmt: skip

ENTRIES = (
    Entry(1, "https://harbour.example/ferry", FERRY.title, "Harbour News", Status.READY, 62.0, 40.0),
    Entry(2, "https://garden.example/moss", "What moss knows about winter", "Garden Weekly", Status.DONE, 540.0, 0.0),
    Entry(3, "https://slow.example/long-read", "https://slow.example/long-read", None, Status.LOADING, 0.0, 0.0),
    Entry(4, "/home/ana/notes.pdf", "/home/ana/notes.pdf", None, Status.FAILED, 0.0, 0.0,
          "that is a PDF: save it as text"),
    Entry(5, "https://bridge.example/a", "Building a bridge with borrowed tools",
          "Bridge", Status.READY, 1260.0, 1260.0),
)  # fmt: skip

PLAYING = Snapshot(
    entries=ENTRIES,
    current=1,
    mode=Mode.PLAYING,
    line=3,
    word=(11, 19),
    elapsed=22.0,
    remaining=40.0,
    queue_remaining=1300.0,
    output="PulseAudio",
)


class FakePlayer:
    def __init__(self, snapshot=PLAYING, articles=None):
        self.snapshot = snapshot
        self.sent = []
        self.closed = 0
        self.scripts = {number: scripted(article) for number, article in (articles or {1: FERRY}).items()}

    def send(self, wish):
        self.sent.append(wish)

    def script(self, number):
        return self.scripts.get(number)

    def close(self):
        self.closed += 1
