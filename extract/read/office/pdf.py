"""PDF, with pypdf: the text layer, page by page, with the offset that each page begins at.

The text is that of pypdf's plain extraction, in the order it stands in the file; its layout mode puts columns side by
side. `pages` makes running text of it. The dates in a PDF tell when the file was made, not when its text was published;
they are left out. Pictures of pages have no text: no OCR is done.
"""

from __future__ import annotations

import io
import logging
import re
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from extract.document import Document
from extract.errors import InputError
from extract.read.extras import library
from extract.read.faults import fault_of
from extract.read.office.pages import text_of
from extract.read.office.typography import seen, title_of
from extract.read.raw import MEGABYTE, Format, with_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.read.raw import Options, Raw

SIGNATURE: Final = b"%PDF-"
MOST_PAGES: Final = 5000
UNPACKED: Final = 20 * MEGABYTE  # the most that one stream may unpack to; text of a page is far below
OPERATIONS: Final = 500_000  # the most operations and operands of one page
FORMS: Final = 500  # the most drawings that one page may use, or use again
SWELLING: Final = 50  # times the size of the file that the contents of all pages may have, unpacked
GARBLED: Final = 0.1  # part of the characters from which a text layer is no text
ENCRYPTED: Final = "encrypted; save it without a password (print it to PDF)"
BAD: Final = re.compile("[\ufffd\ue000-\uf8ff]|/g(?:id)?\\d+|\\(cid:\\d+\\)")  # glyphs without a character


class Silent(logging.Handler):
    """Counts what pypdf has to say of damage, which would else stand on standard error."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Count one message."""
        self.warnings += record.levelno >= logging.WARNING


@contextmanager
def silent() -> Iterator[Silent]:
    """Keep pypdf's log to ourselves."""
    logger, handler = logging.getLogger("pypdf"), Silent()
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate


def looks(head: bytes) -> bool:
    """Whether a file begins as PDF does; some servers put a few bytes before."""
    return SIGNATURE in head[:1024]


def parse(raw: Raw, options: Options) -> Iterator[Document | InputError]:
    """The document of a PDF file. Raises `InputError` where it has no text, or cannot be read."""
    pypdf = library("pypdf", "pdf", raw.place)
    limits = {
        "zlib_maximum_output_length": UNPACKED,
        "lzw_maximum_output_length": UNPACKED,
        "run_length_maximum_output_length": UNPACKED,
        "array_based_stream_maximum_output_length": UNPACKED,
        "stream_parsing_work_maximum_count": OPERATIONS,
        "xform_maximum_invocations_per_extraction": FORMS,
    }
    with silent() as log, warnings.catch_warnings(), pypdf.apply_configuration(**limits):
        warnings.simplefilter("ignore")
        try:
            reader = opened(pypdf, raw)
            title = _title(reader)
            pages, notes = texts(reader, raw, options)
        except InputError:
            raise
        except (Exception, RecursionError) as error:
            raise failure(error, raw.place) from error
    text, starts = text_of(pages)
    if not text.strip():
        faults = f"no page can be read: {notes[0]}; get it again, or print it to PDF" if notes else None
        message = faults or "no text layer (a scan?); run OCR first"
        raise InputError(message, raw.place)
    if log.warnings:
        notes.append(f"{log.warnings} faults of the PDF were passed over")
    bad = sum(len(found[0]) for found in BAD.finditer(text))
    if bad > GARBLED * len(text):
        notes.append(
            f"{bad} of {len(text)} characters are signs of a font that does not tell what they are; OCR may help"
        )
    yield Document(raw.name, text, title=title, pages=starts, notes=tuple(notes))


def opened(pypdf: Any, raw: Raw) -> Any:  # noqa: ANN401 - the library's own class, imported late
    """The reader of a file. Raises `InputError` for one that is encrypted or has too many pages."""
    start = raw.data.find(SIGNATURE, 0, 1024)
    if start < 0:
        message = "no PDF file; get it again, or open it and save it as PDF"
        raise InputError(message, raw.place)
    reader = pypdf.PdfReader(io.BytesIO(raw.data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError(ENCRYPTED, raw.place)
    count = len(reader.pages)
    if count > MOST_PAGES:
        message = f"{count} pages, more than the {MOST_PAGES} that are read; split it"
        raise InputError(message, raw.place)
    return reader


def texts(reader: Any, raw: Raw, options: Options) -> tuple[list[str], list[str]]:  # noqa: ANN401
    """The text of each page, and notes of the pages that cannot be read. Raises `InputError` beyond the limits."""
    found: list[str] = []
    faults: list[str] = []
    room = max(options.document, SWELLING * len(raw.data))
    size = 0
    for number, page in enumerate(reader.pages, 1):
        try:
            contents = page.get_contents()
            room -= len(contents.get_data()) if contents is not None else 0
            text = "" if contents is None or room < 0 else seen(page.extract_text())
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - one page's damage is no reason to lose the others
            faults.append(f"page {number} cannot be read ({fault_of(error)})")
            text = ""
        size += len(text)
        if room < 0 or size > options.document:
            message = f"its pages swell beyond the limit at page {number}; split it, or see --max-document"
            raise InputError(message, raw.place)
        found.append(text)
    return found, faults


def failure(error: Exception, place: str) -> InputError:
    """What is told of a file that pypdf cannot open."""
    kind = type(error).__name__
    if kind in ("DependencyError", "FileNotDecryptedError", "WrongPasswordError"):
        return InputError(ENCRYPTED, place)
    if kind == "LimitReachedError":
        return InputError(f"beyond the limits of what is read ({error}); split it, or print it to PDF", place)
    return InputError(f"damaged ({fault_of(error)}); get it again, or open it and save it again", place)


def _title(reader: Any) -> str | None:  # noqa: ANN401
    """The title that the file states; None too where its particulars are damaged."""
    try:
        return title_of(reader.metadata.title) if reader.metadata else None
    except Exception:  # noqa: BLE001 - the text may be there all the same
        return None


FORMAT: Final = Format((".pdf",), parse, with_pictures, looks)
