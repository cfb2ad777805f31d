import type { Suspicion } from "../../library/collect/suspicious";
import { articleHash } from "../../library/model/route";
import type { MessageKey } from "../../message-key";
import { BusyButton } from "../shared/busy-button";
import { PAGE_LANGUAGE } from "../shared/page-language";
import { ShowMore } from "../shared/show-more";
import { useTranslate } from "../shared/translate";
import { useShowMore } from "../shared/use-show-more";
import { CHANGE_PROBLEMS } from "./change-problems";
import type { SuspiciousState } from "./use-suspicious";

const SUSPICIONS: Readonly<Record<Suspicion, MessageKey>> = {
  demand: "suspectDemand",
  garbled: "suspectGarbled",
  "cut-off": "suspectCutOff",
  "same-text": "suspectSameText",
};

/** As many lines are shown at first. */
const SHOWN = 50;

/** The check for saved articles that may be none, and the way to read them again. */
export function SuspiciousSection({ found, isBusy, problem, check, readAgain }: SuspiciousState) {
  const t = useTranslate();
  const { shown, hidden, showMore } = useShowMore(found ?? [], SHOWN);
  return (
    <section aria-labelledby="suspicious-title">
      <h2 id="suspicious-title">{t("suspicious")}</h2>
      <p class="hint">{t("suspiciousHint")}</p>
      <p class="button-row">
        <BusyButton class="button" isBusy={isBusy} onClick={check}>
          {t("suspiciousCheck")}
        </BusyButton>
        {found !== null && found.length > 0 && (
          <BusyButton class="button" isBusy={isBusy} onClick={readAgain}>
            {t("suspiciousReadAgain", String(found.length))}
          </BusyButton>
        )}
      </p>
      <p role="status" class={problem === null ? undefined : "warning"}>
        {problem === null ? found !== null && t("suspiciousFound", String(found.length)) : t(CHANGE_PROBLEMS[problem])}
      </p>
      <ul class="batch-items">
        {shown.map(({ key, title, suspicion }) => (
          <li key={key} class="batch-item">
            <a href={articleHash(key)} lang={PAGE_LANGUAGE}>
              {title}
            </a>
            <span class="item-state warning">{t(SUSPICIONS[suspicion])}</span>
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onShow={showMore} />
    </section>
  );
}
