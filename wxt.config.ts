import { defineConfig } from "wxt";
import { drawIcons } from "./scripts/icons";
import { HOST_PATTERN } from "./src/site";

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  // Chinese as it is, not as \u escapes: a third of the content script.
  vite: () => ({ esbuild: { charset: "utf8" } }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    short_name: "__MSG_extShortName__",
    description: "__MSG_extDescription__",
    default_locale: "zh_CN",
    permissions: ["storage", "scripting"],
    host_permissions: [HOST_PATTERN],
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: {
      default_title: "__MSG_actionNone__",
      default_icon: { 16: "icon/none-16.png", 32: "icon/none-32.png" },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "press-reader@cnnb-press-reader.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
  }),
  hooks: {
    // The PNGs are drawn from one SVG at every build, so no generated file is kept in git.
    "prepare:publicPaths": (_, paths) => {
      drawIcons("public/icon");
      paths.push("icon/16.png", "icon/32.png");
    },
    "build:before": () => drawIcons("public/icon"),
  },
});
