import { articlesHash, tabHash } from "../../library/model/route";
import { useTranslate } from "../shared/translate";
import { LibraryTabs } from "./library-tabs";
import type { Address } from "./use-address";

interface LibraryHeadProps {
  readonly address: Address;
  /** Whether the library could not be read. */
  readonly isUnread: boolean;
  /** How many damaged values are put aside. */
  readonly aside: number;
}

/** The library's name and parts, and warnings that concern all of it. */
export function LibraryHead({ address: { route, controls }, isUnread, aside }: LibraryHeadProps) {
  const t = useTranslate();
  return (
    <>
      <header class="library-head">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <p class="library-name">{t("libraryTitle")}</p>
        <LibraryTabs current={route.tab} articles={articlesHash(controls[0], null)} />
      </header>
      {isUnread && (
        <p class="warning library-warning" role="alert">
          {t("libraryUnread")}
        </p>
      )}
      {aside > 0 && route.tab !== "storage" && (
        <p class="warning library-warning" role="alert">
          {t("libraryAside", String(aside))} <a href={tabHash("storage")}>{t("libraryStorage")}</a>
        </p>
      )}
    </>
  );
}
