"""Reads the body of an answer in pieces, and never more of it than its bounds allow, however well it is compressed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import requests
import urllib3

from osipi.piwebapi.http.bounds import Bounds

_PIECE = 1 << 18
_MOST_CODINGS = 4
_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})


class BoundedResponse(requests.Response):
    """A response whose ``content`` is read within bounds, by whomever: sign-in handlers read answers, too."""

    bounds: Bounds

    @classmethod
    def of(cls, response: requests.Response, bounds: Bounds) -> BoundedResponse:
        """The same response, with bounds."""
        bounded = cls()
        bounded.__dict__.update(response.__dict__)
        bounded.bounds = bounds
        return bounded

    def iter_content(self, chunk_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:
        """The decompressed body in pieces; the parameters of the base class change nothing."""
        try:
            yield from self._pieces()
        except urllib3.exceptions.ProtocolError as error:
            self.close()
            raise requests.exceptions.ChunkedEncodingError(error) from error
        except zlib.error as error:
            self.close()
            raise requests.exceptions.ContentDecodingError(error) from error
        except BaseException:
            self.close()
            raise

    def _pieces(self) -> Iterator[bytes]:
        most = self.bounds.most_bytes
        promised = promised_length(self.headers.get("Content-Length", ""))
        if promised is not None and promised > most:
            raise self.bounds.breaks("large")
        pieces = _raw_pieces(self.raw)
        for coding in reversed(_codings(self.headers.get("Content-Encoding", ""))):
            pieces = _inflated(_no_more_than(pieces, self.bounds), coding)
        yield from _no_more_than(pieces, self.bounds)
        received = self.raw.tell()
        if promised is not None and received < promised:  # urllib3 before 2.0 does not notice
            raise urllib3.exceptions.ProtocolError(f"it ended after {received} of {promised} bytes")


def promised_length(text: str) -> int | None:
    """Bytes of a body by its Content-Length header; None where that says nothing usable."""
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text.strip()) else None


def _raw_pieces(raw: Any) -> Iterator[bytes]:
    while piece := raw.read(_PIECE, decode_content=False):
        yield piece


def _codings(header: str) -> list[str]:
    """What a body was compressed with, in order. Nothing where one is unknown: then the body is no JSON anyway."""
    codings = [coding.strip().lower() for coding in header.split(",")]
    codings = [coding for coding in codings if coding not in ("", "identity")]
    return codings if len(codings) <= _MOST_CODINGS and _KNOWN.issuperset(codings) else []


def _no_more_than(pieces: Iterable[bytes], bounds: Bounds) -> Iterator[bytes]:
    """The pieces, as long as size and time allow: decompressing takes time, too."""
    total = 0
    for piece in pieces:
        total += len(piece)
        if total > bounds.most_bytes:
            raise bounds.breaks("large")
        bounds.left()
        yield piece


def _inflated(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """Decompressed pieces of a bounded size, of all members of a body. What follows the last member is dropped."""
    inflate: Any = None
    members, silent = 0, True
    head = b""
    for piece in pieces:
        data = head + piece
        if inflate is None and len(data) < 2:
            head = data
            continue
        head = b""
        while data:
            if inflate is None:
                inflate, silent = _inflater(data, coding), True
            try:
                out = inflate.decompress(data, _PIECE)
            except zlib.error:
                if not members or not silent:
                    raise
                for _ in pieces:
                    pass
                return
            silent = silent and not out
            yield out
            while len(out) == _PIECE and not inflate.eof and not inflate.unconsumed_tail:
                out = inflate.decompress(b"", _PIECE)
                yield out
            data = inflate.unconsumed_tail
            if inflate.eof:
                members, data, inflate = members + 1, inflate.unused_data, None
    if head or (inflate is not None and not members):
        raise zlib.error("the compressed data ends early")


def _inflater(data: bytes, coding: str) -> Any:
    if coding != "deflate":
        return zlib.decompressobj(16 + zlib.MAX_WBITS)
    # RFC 9110 means zlib's format; some servers send the bare one (RFC 1951).
    zlibs = data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0 if len(data) > 1 else True
    return zlib.decompressobj(zlib.MAX_WBITS if zlibs else -zlib.MAX_WBITS)
