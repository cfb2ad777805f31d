import { readSettings } from "../../browser/settings-store";
import { writeClipboard } from "../../browser/write-clipboard";
import type { MessageKey } from "../../message-key";
import { citation } from "../../present/citation";
import { articleText } from "../../present/clipboard-text";
import { isoDay } from "../../present/dates";
import { type RichText, richText } from "../../present/rich-text";
import type { PressRecord } from "../../record";
import { figuresText } from "../shared/copy-figures";
import { useTranslate } from "../shared/translate";
import type { ShowStatus } from "./status-message";

/** @returns the copying of one article's citation and text; each reports its outcome */
export function useCopying(showStatus: ShowStatus) {
  const t = useTranslate();
  const copied = async (text: RichText, done: string) => {
    const isCopied = await writeClipboard(text);
    showStatus({ text: isCopied ? done : t("copyNotAllowed"), isProblem: !isCopied });
  };
  const copy = (text: RichText, name: MessageKey) => copied(text, t("copiedWhat", t(name)));
  return (record: PressRecord) => ({
    copyCitation: () => {
      readSettings().then(
        ({ citation: choices }) => {
          const text = citation(record, choices, isoDay(new Date()));
          return copy(richText([{ kind: "paragraph", text }]), "nameCitation");
        },
        () => showStatus({ text: t("changeNotSaved"), isProblem: true }),
      );
    },
    copyFigures: (quotations: readonly string[]) =>
      void copied(figuresText(quotations), t("copiedFigures", String(quotations.length))),
    copyText: () => void copy(articleText(record), "nameText"),
  });
}
