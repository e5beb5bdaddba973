"""Claims made by anything else, checked against the text that they are about. See docs/verify.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from extract.document import Document
    from extract.extractor import Extractor
    from extract.verify.result import Result


def verify(
    claims: Iterable[Mapping[str, Any]],
    sources: str | Document | Iterable[Document],
    extractor: Extractor | None = None,
) -> list[Result]:
    """The verdict on each claim, in their order.

        >>> from extract.verify import verify
        >>> [result] = verify([{"value": "16 million", "quote": "sold 16 billion"}], "It sold 16 billion shares.")
        >>> result.verdict
        'differs'

    `claims` are mappings with the fields that docs/verify.md tells: at least a value or a quote. `sources` is the text
    that they are about, or documents, which claims name by `doc_id`; one that names none is held against them all.
    Raises nothing for a claim that cannot be judged: its verdict is "unreadable", or "unclear" with the reason.
    """
    from extract.document import Document  # noqa: PLC0415 - what loads spaCy is loaded when it is needed
    from extract.verify.claim import claim_of  # noqa: PLC0415
    from extract.verify.verifier import Verifier  # noqa: PLC0415

    texts = [Document("text", sources)] if isinstance(sources, str) else sources
    read = [claim_of(claim, f"claim {number}") for number, claim in enumerate(claims, 1)]
    verifier = Verifier([texts] if isinstance(texts, Document) else texts, read, extractor)
    return [verifier.judge(claim) for claim in read]
