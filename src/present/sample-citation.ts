import { type PressRecord, RECORD_SCHEMA } from "../record";
import { type CitationChoices, citation } from "./citation";

/** An invented article that shows the effect of the choices. */
const SAMPLE: PressRecord = {
  schema: RECORD_SCHEMA,
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/10/19/030538216.shtml",
  id: "030538216",
  page: "press-qa",
  title: "我市老年助餐服务如何越办越好？",
  publishedAt: "2023-10-19T16:42:35+08:00",
  source: null,
  editors: [],
  byline: null,
  channel: [],
  spokespersons: [{ name: "卢启帆", position: null }],
  exchanges: [],
  paragraphs: [],
  outline: [],
  figures: [],
  copies: 1,
  differences: [],
  evidence: {},
};

/** @param accessed the day of reading, `2026-11-23` */
export function sampleCitation(choices: CitationChoices, accessed: string): string {
  return citation(SAMPLE, choices, accessed);
}
