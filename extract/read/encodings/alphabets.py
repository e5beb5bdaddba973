"""What languages look like in the encodings of before UTF-8: the letters beyond ASCII, the usual ones first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The characters of a language beyond ASCII: those that most of a text is made of, and the others."""

    usual: frozenset[str]
    other: frozenset[str] = frozenset()


def _cased(usual: str, other: str = "") -> Alphabet:
    return Alphabet(frozenset(usual + usual.upper()), frozenset(other + other.upper()))


def _row(encoding: str, first: int, last: int) -> str:
    """The characters whose first byte lies in a range of a two-byte encoding."""
    pairs = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in range(0x40, 0xFF))
    return b"\n".join(pairs).decode(encoding, "ignore").translate(dict.fromkeys(range(0x80)))


SIMPLIFIED: Final = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
    "学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
    "前外天政四日社事平形相全间样与关各重新线内数正利比或但第向道建月公无系最立代通并提直展五总次品式设及管特件长求"
    "资边流路级图山统接较将组计期运农指区市省县亿万元增项目投投资值百千七六八九局据消息村镇城规划企业固额累积超约完"
)
TRADITIONAL: Final = (
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行"
    "學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些"
    "前外天政四日社事平形相全間樣與關各重新線內數正利比或但第向道建月公無系最立代通並提直展五總次品式設及管特件長求"
    "資邊流路級圖山統接較將組計期運農指區市省縣億萬元增項目投值百千七六八九局據消息府灣臺台北布宣今去率金額幣"
)
HANGUL: Final = (
    "이다는을의에고가를은한지사로하기도자대시정해인들리스일서부어나그아전수장으있보제라원국여만주과적상것공구니오동"
    "했비우성마면선실위관학경세신소연조게모무방민물업유드된년화회재원생산투출증억천백설건들할말미트중교육용남북"
)
WESTERN: Final = (
    _cased("éèêàçâîôûù", "ëïüœæÿ"),  # French
    _cased("äöü", "ßé"),  # German
    _cased("áéíóúñ", "ü¿¡ºª"),  # Spanish
    _cased("ãõáâçéêíóú", "àôü"),  # Portuguese
    _cased("àèéìòù", "íîó"),  # Italian
    _cased("åäöæøé", "ü"),  # the Nordic languages
    _cased("áðéíóúýþæö"),  # Icelandic
    _cased("éèçñïöüáíó", "êàâîôûäåãøëú"),  # names and loans in English
)
CENTRAL: Final = (
    _cased("áčéěířšůýž", "ďňóťú"),  # Czech
    _cased("áčéíľšťúýž", "äďĺňóôŕ"),  # Slovak
    _cased("ąćęłńóśźż"),  # Polish
    _cased("áéíóöőúüű"),  # Hungarian
    _cased("ăâîşţ"),  # Romanian
    _cased("čćđšž"),  # Croatian
)
TURKISH: Final = (Alphabet(frozenset("çğıöşüÇĞİÖŞÜ"), frozenset("âîû")),)
CYRILLIC: Final = (
    _cased("оеаинтсрвлкмдп", "бгёжзйуфхцчшщъыьэюя"),
    _cased("оаинвітерслкдум", "бгґєжзїйпфхцчшщьюя"),
)
GREEK: Final = (_cased("αοιετσνηυρπκ", "άέήίόύώβγδζθλμξςφχψωϊ"),)
# The codes of two bytes are laid out by how usual a character is; punctuation stands in their first rows.
CHINESE: Final = (Alphabet(frozenset(SIMPLIFIED + "，。、；：？！（）《》％"), frozenset(_row("gb2312", 0xB0, 0xD7))),)
TAIWANESE: Final = (Alphabet(frozenset(TRADITIONAL + "，。、；：？！（）「」％"), frozenset(_row("big5", 0xA4, 0xC6))),)
JAPANESE: Final = (
    Alphabet(
        frozenset(chr(code) for code in range(0x3041, 0x30FD)) | frozenset("。、「」（）・％年月日人大一二三"),
        frozenset(_row("shift_jis", 0x88, 0x97)) | frozenset("０１２３４５６７８９．，："),
    ),
)
KOREAN: Final = (Alphabet(frozenset(HANGUL), frozenset(_row("euc_kr", 0xB0, 0xC8))),)

# In the order of preference: where two fit equally well, the first is meant.
ENCODINGS: Final[dict[str, tuple[Alphabet, ...]]] = {
    "cp1252": WESTERN,
    "gb18030": CHINESE,
    "big5hkscs": TAIWANESE,
    "cp932": JAPANESE,
    "euc_jp": JAPANESE,
    "cp949": KOREAN,
    "cp1251": CYRILLIC,
    "koi8_u": CYRILLIC,
    "cp1250": CENTRAL,
    "iso8859_2": CENTRAL,
    "cp1254": TURKISH,
    "cp1253": GREEK,
    "mac_roman": WESTERN,
    "cp866": CYRILLIC,
    "iso8859_5": CYRILLIC,
    "mac_cyrillic": CYRILLIC,
    "utf_16_le": CHINESE + JAPANESE + KOREAN,
    "utf_16_be": CHINESE + JAPANESE + KOREAN,
}
