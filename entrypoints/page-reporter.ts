import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { capturePage } from "../src/report-page/capture-page";

/** Its result is what `runScript` gives to the page that makes a report. */
export default defineUnlistedScript(() => capturePage(document));
