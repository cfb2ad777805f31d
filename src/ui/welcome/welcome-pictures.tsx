/** Small pictures of the extension at work, in the colours of the theme. The words beside each say the same. */
import type { ComponentChildren } from "preact";
import { useTranslate } from "../shared/translate";

/** An article, and under it the one line into which its second copy was folded. */
export function PagePicture() {
  const t = useTranslate();
  return (
    <Picture>
      <rect class="sheet" x="24" y="12" width="192" height="150" rx="8" />
      <path class="line" d="M24 32h192" />
      <circle class="dot" cx="36" cy="22" r="3" />
      <circle class="dot" cx="46" cy="22" r="3" />
      <circle class="dot" cx="56" cy="22" r="3" />
      <path class="text-line strong" d="M40 47h112" />
      <path class="text-line" d="M40 62h160M40 73h160M40 84h160M40 95h96" />
      <rect class="bar" x="40" y="110" width="160" height="24" rx="4" />
      <path class="bar-edge" d="M42 112v20" />
      <text class="label" x="51" y="126">
        {t("foldDone")}
      </text>
      <text class="label link" x="193" y="126" text-anchor="end">
        {t("foldExpand")}
      </text>
      <path class="text-line" d="M40 149h52" />
    </Picture>
  );
}

/** The icon of the kind of page, at the end of the browser's toolbar. */
export function ToolbarPicture() {
  const t = useTranslate();
  return (
    <Picture>
      <path class="sheet" d="M24 175V20a8 8 0 0 1 8-8h176a8 8 0 0 1 8 8v155" />
      <path class="line" d="M24 66h192" />
      <path class="text-line" d="M38 24h46" />
      <path class="line" d="M24 34h192" />
      <path class="arrow" d="m40 45-5 5 5 5M54 45l5 5-5 5" />
      <rect class="field" x="70" y="41" width="90" height="18" rx="9" />
      <path class="text-line" d="M80 50h58" />
      <circle class="ring" cx="186" cy="50" r="14" />
      <image href="/icon/press-qa-32.png" x="177" y="41" width="18" height="18" />
      <path class="tip" d="m186 72 6 8h10a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6h-70a6 6 0 0 1-6-6V86a6 6 0 0 1 6-6h48z" />
      <text class="label strong" x="167" y="97" text-anchor="middle">
        {t("pagePressQa")}
      </text>
      <path class="text-line" d="M40 84h62M40 95h70M40 106h56M40 126h160M40 137h160M40 148h160M40 159h96" />
    </Picture>
  );
}

/** Title, metadata, question and answer, and what can be done with them. */
export function PopupPicture() {
  const t = useTranslate();
  return (
    <Picture>
      <rect class="sheet" x="46" y="12" width="148" height="150" rx="8" />
      <path class="text-line strong" d="M60 28h104" />
      <path class="chip" d="M64 44h28M104 44h24M140 44h20" />
      <rect class="mark" x="60" y="58" width="16" height="16" rx="4" />
      <text class="label mark-text" x="68" y="69.5" text-anchor="middle">
        {t("question")}
      </text>
      <path class="text-line" d="M86 62h92M86 71h58" />
      <rect class="mark answer" x="60" y="86" width="16" height="16" rx="4" />
      <text class="label mark-text answer" x="68" y="97.5" text-anchor="middle">
        {t("answer")}
      </text>
      <path class="text-line" d="M86 90h92M86 99h92M86 108h70" />
      <path class="line" d="M46 126h148" />
      <rect class="main-action" x="60" y="134" width="92" height="20" rx="5" />
      <text class="label on-action" x="106" y="147.5" text-anchor="middle">
        {t("copySummary")}
      </text>
      <rect class="field" x="158" y="134" width="24" height="20" rx="5" />
      <path class="text-line" d="M165 144h10" />
    </Picture>
  );
}

function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 174" aria-hidden="true">
      <rect class="ground" width="240" height="174" rx="12" />
      {children}
    </svg>
  );
}
