import type { CitationChoices } from "../../../src/present/citation";
import type { PressRecord, Spokesperson } from "../../../src/record";
import { RECORDS } from "../records";

/** The page of every row, where the row does not say otherwise. */
export const CITED_PAGE: PressRecord = {
  ...RECORDS.full,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml",
  title: "宁波的时尚纺织服装产业如何更好地高质量发展？",
  publishedAt: "2022-11-10T18:11:29+08:00",
};

export const ACCESSED = "2026-11-23";

type Form = `${CitationChoices["edition"]} ${CitationChoices["style"]}`;

interface CitedRecord {
  readonly name: string;
  readonly author: CitationChoices["author"];
  readonly record: Partial<PressRecord>;
  readonly entries: Readonly<Record<Form, string>>;
}

/**
 * What citeproc (2.4.63, locale zh-CN) makes of each record as a CSL `webpage`, its authors literal names. The styles
 * are the four that the community keeps for the standard, `china-national-standard-gb-t-7714-{2025,2015}-{numeric,
 * author-date}`, those of 2025 as of 2026-05-10 and only in what a web page meets of them. The number that
 * the list gives its entry, `[1]`, is left out.
 */
export const CITED_RECORDS: readonly CitedRecord[] = [
  {
    name: "the site",
    author: "site",
    record: {},
    entries: {
      "2025 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "no author",
    author: "none",
    record: {},
    entries: {
      "2025 number":
        "宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "佚名，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "佚名, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "the office",
    author: "office",
    record: {},
    entries: {
      "2025 number":
        "宁波市人民政府新闻办公室. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "宁波市人民政府新闻办公室，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "宁波市人民政府新闻办公室. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "宁波市人民政府新闻办公室, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "one spokesperson",
    author: "spokesperson",
    record: { spokespersons: speakers("沈立帆") },
    entries: {
      "2025 number":
        "沈立帆. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "沈立帆，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "沈立帆. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "沈立帆, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "two spokespersons",
    author: "spokesperson",
    record: { spokespersons: speakers("沈立帆", "顾云舟") },
    entries: {
      "2025 number":
        "沈立帆，顾云舟. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "沈立帆，顾云舟，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "沈立帆, 顾云舟. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "沈立帆, 顾云舟, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "three spokespersons",
    author: "spokesperson",
    record: { spokespersons: speakers("沈立帆", "顾云舟", "苏明远") },
    entries: {
      "2025 number":
        "沈立帆，顾云舟，苏明远. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "沈立帆，顾云舟，苏明远，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "沈立帆, 顾云舟, 苏明远. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "沈立帆, 顾云舟, 苏明远, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "four spokespersons",
    author: "spokesperson",
    record: { spokespersons: speakers("沈立帆", "顾云舟", "苏明远", "叶知秋") },
    entries: {
      "2025 number":
        "沈立帆，顾云舟，苏明远，等. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "沈立帆，顾云舟，苏明远，等，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "沈立帆, 顾云舟, 苏明远, 等. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "沈立帆, 顾云舟, 苏明远, 等, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "names of several parts",
    author: "spokesperson",
    record: { spokespersons: speakers("阿迪力·买买提", "欧阳知远") },
    entries: {
      "2025 number":
        "阿迪力·买买提，欧阳知远. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "阿迪力·买买提，欧阳知远，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "阿迪力·买买提, 欧阳知远. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "阿迪力·买买提, 欧阳知远, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "no spokesperson named",
    author: "spokesperson",
    record: { spokespersons: speakers() },
    entries: {
      "2025 number":
        "宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "佚名，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "佚名, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "a day alone",
    author: "site",
    record: { publishedAt: "2018-03-20" },
    entries: {
      "2025 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2018-03-20）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2018. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2018-03-20）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2018-03-20)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2018. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2018-03-20)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "no date",
    author: "site",
    record: { publishedAt: null },
    entries: {
      "2025 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，[2026]. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, [2026]. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "no date, no author",
    author: "none",
    record: { publishedAt: null },
    entries: {
      "2025 number":
        "宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "佚名，[2026]. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "佚名, [2026]. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. [2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "a time of day",
    author: "site",
    record: { publishedAt: "2012-08-06T09:46+08:00" },
    entries: {
      "2025 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2012-08-06）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2012. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2012-08-06）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2012-08-06)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2012. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2012-08-06)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "quotes, brackets and trailing marks",
    author: "site",
    record: { title: "聚焦“三品”[图]（第二场）：怎么干？！" },
    entries: {
      "2025 number":
        "中国宁波网. 聚焦“三品”[图]（第二场）：怎么干？！[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 聚焦“三品”[图]（第二场）：怎么干？！[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 聚焦“三品”[图]（第二场）：怎么干？！[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 聚焦“三品”[图]（第二场）：怎么干？！[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "straight quotes",
    author: "site",
    record: { title: '海水浴场"安全岛"怎么建？' },
    entries: {
      "2025 number":
        '中国宁波网. 海水浴场"安全岛"怎么建？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.',
      "2025 author-year":
        '中国宁波网，2022. 海水浴场"安全岛"怎么建？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.',
      "2015 number":
        '中国宁波网. 海水浴场"安全岛"怎么建？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.',
      "2015 author-year":
        '中国宁波网, 2022. 海水浴场"安全岛"怎么建？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.',
    },
  },
  {
    name: "a title of a document",
    author: "site",
    record: { title: "《甬城菜市场提升办法》解读（上）" },
    entries: {
      "2025 number":
        "中国宁波网. 《甬城菜市场提升办法》解读（上）[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 《甬城菜市场提升办法》解读（上）[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 《甬城菜市场提升办法》解读（上）[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 《甬城菜市场提升办法》解读（上）[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "a full stop at the end",
    author: "site",
    record: { title: "每一条都有回音。" },
    entries: {
      "2025 number":
        "中国宁波网. 每一条都有回音。[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 每一条都有回音。[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 每一条都有回音。[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 每一条都有回音。[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "an ASCII stop at the end",
    author: "site",
    record: { title: "每一条都有回音." },
    entries: {
      "2025 number":
        "中国宁波网. 每一条都有回音.[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 每一条都有回音.[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 每一条都有回音.[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 每一条都有回音.[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "dots at the end",
    author: "site",
    record: { title: "一问一答..." },
    entries: {
      "2025 number":
        "中国宁波网. 一问一答...[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 一问一答...[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 一问一答...[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 一问一答...[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "an ellipsis at the end",
    author: "site",
    record: { title: "一问一答……" },
    entries: {
      "2025 number":
        "中国宁波网. 一问一答……[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. 一问一答……[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. 一问一答……[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. 一问一答……[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "half-width marks and Latin letters",
    author: "site",
    record: { title: "RCEP落地一年: 宁波外贸 5G+ 怎么走?" },
    entries: {
      "2025 number":
        "中国宁波网. RCEP落地一年: 宁波外贸 5G+ 怎么走?[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. RCEP落地一年: 宁波外贸 5G+ 怎么走?[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. RCEP落地一年: 宁波外贸 5G+ 怎么走?[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. RCEP落地一年: 宁波外贸 5G+ 怎么走?[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "marks of markup",
    author: "site",
    record: { title: "“R&D”投入 <10% 的企业怎么办" },
    entries: {
      "2025 number":
        "中国宁波网. “R&D”投入 <10% 的企业怎么办[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2025 author-year":
        "中国宁波网，2022. “R&D”投入 <10% 的企业怎么办[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 number":
        "中国宁波网. “R&D”投入 <10% 的企业怎么办[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
      "2015 author-year":
        "中国宁波网, 2022. “R&D”投入 <10% 的企业怎么办[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    },
  },
  {
    name: "an address with a query",
    author: "site",
    record: { url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml?from=list&page=2" },
    entries: {
      "2025 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml?from=list&page=2.",
      "2025 author-year":
        "中国宁波网，2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. （2022-11-10）[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml?from=list&page=2.",
      "2015 number":
        "中国宁波网. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml?from=list&page=2.",
      "2015 author-year":
        "中国宁波网, 2022. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml?from=list&page=2.",
    },
  },
];

interface Deviation {
  readonly why: string;
  readonly author: CitationChoices["author"];
  readonly record: Partial<PressRecord>;
  /** Both by number, 2015. */
  readonly citeproc: string;
  readonly ours: string;
}

/** Where an entry is not what citeproc makes of the record, and why. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    why: "straight quotes stay as the page prints them; citeproc curls those that stand after a space",
    author: "site",
    record: { title: '海水浴场 "安全岛" 怎么建？' },
    citeproc:
      "中国宁波网. 海水浴场 “安全岛” 怎么建？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    ours: '中国宁波网. 海水浴场 "安全岛" 怎么建？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.',
  },
  {
    why: "single straight quotes too; citeproc makes apostrophes of them",
    author: "site",
    record: { title: "市民问：'甬上云'怎么用" },
    citeproc:
      "中国宁波网. 市民问：’甬上云’怎么用[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    ours: "中国宁波网. 市民问：'甬上云'怎么用[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
  },
  {
    why: "a name in Latin letters stays as printed: the style of 2015 wants the family name in capitals, the page does not say which it is",
    author: "spokesperson",
    record: { spokespersons: speakers("Anna Lindqvist") },
    citeproc:
      "ANNA LINDQVIST. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
    ours: "Anna Lindqvist. 宁波的时尚纺织服装产业如何更好地高质量发展？[EB/OL]. (2022-11-10)[2026-11-23]. http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml.",
  },
];

function speakers(...names: readonly string[]): readonly Spokesperson[] {
  return names.map((name) => ({ name, position: null }));
}
