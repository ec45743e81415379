"""The program in an engine's own process: ``python -P -m voices.child NAME``, started by `voices.childprocess`.

It answers the requests on its standard input until that ends, which is also how it learns that its owner is gone.
"""

from __future__ import annotations

import os
import signal
import sys

from voices.engine import Engine, EngineError, EngineUnavailable, Transcriber, VoiceNotFound
from voices.registry import open_engine
from voices.wire import Frame, Kind, pack_phonemes, pack_speech, pack_voices, read_frame, unpack_utterance, write_frame

__all__ = ["main"]


def main(name: str) -> None:
    """Serve the engine `name` until standard input ends."""
    # Ctrl-C in a terminal reaches the whole process group; what it means is for the owner to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers, nor may it take requests for its own input.
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    engine: Engine | EngineUnavailable
    try:
        engine = open_engine(name, isolated=False)
    except EngineUnavailable as error:
        engine = error
    try:
        while True:
            write_frame(answers, _answer(engine, read_frame(requests)))
    except (EOFError, BrokenPipeError):
        return  # the owner is gone


def _answer(engine: Engine | EngineUnavailable, request: Frame) -> Frame:
    if isinstance(engine, EngineUnavailable):
        return Frame(request.number, Kind.UNAVAILABLE, str(engine).encode("utf-8", "replace"))
    try:
        if request.kind is Kind.LIST_VOICES:
            return pack_voices(request.number, engine.voices())
        if request.kind is Kind.TRANSCRIBE:
            return pack_phonemes(request.number, _transcriber(engine).phonemes(unpack_utterance(request.head)))
        return pack_speech(request.number, engine.synthesize(unpack_utterance(request.head)))
    except EngineError as error:
        kind = Kind.NO_SUCH_VOICE if isinstance(error, VoiceNotFound) else Kind.FAILED
        return Frame(request.number, kind, str(error).encode("utf-8", "replace"))


def _transcriber(engine: Engine) -> Transcriber:
    if not isinstance(engine, Transcriber):
        raise EngineError(f"the engine “{engine.name}” does not tell its sounds; `--engine espeak` does")
    return engine


if __name__ == "__main__":
    main(sys.argv[1])
