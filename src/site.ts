/**
 * What is known of the site, as data: every row says what it is for, most with a line as a page
 * prints it. Rules match on half-width text (`halfWidth`), so each form stands here once.
 */

/** The pages the extension may see: the site and its subdomains. */
export const HOST_PATTERN = "*://*.cnnb.com.cn/*";
export const HOST = "cnnb.com.cn";
/** Ningbo's clock, for times that a page prints without a zone: the same all the year, and on every day of the site. */
export const UTC_OFFSET = "+08:00";

/** The press section: in the path of its addresses, or named in the breadcrumb. */
export const SECTION_PATH = "/nbzfxwfbh/";
export const SECTION_NAME = "宁波新闻发布";
export const SITE_NAME = "中国宁波网";

/** `/system/2022/11/10/030407154.shtml`; `030407154_02.shtml` is its second page, with a text of its own. */
export const ARTICLE_PATH =
  /\/system\/(?<year>\d{4})\/(?<month>\d{2})\/(?<day>\d{2})\/(?<id>\d{9})(?:_(?<page>\d{1,3}))?\.s?html?$/u;

/** How deep elements nest on the site at most, with much to spare; article finders take minutes for more. */
export const MOST_LEVELS = 100;

/** `您当前的位置 : 中国宁波网 > 宁波新闻发布 > 记者提问` */
export const BREADCRUMB_LABELS = [
  "您当前的位置",
  "您当前位置",
  "当前的位置",
  "当前位置",
  "您的位置",
  "您所在的位置",
  "您现在的位置",
  "现在的位置",
  "现在位置",
  "所在位置",
];
/** `… > 殷聪文集 正文`: the page itself, no channel. */
export const BREADCRUMB_TAILS = ["正文", "文章正文", "新闻正文", "详细内容", "内容"];

/** What a label in a line of metadata says. Contacts end an article as editors do; counters and tools are no metadata. */
export type LabelField = "source" | "author" | "editor" | "credit" | "time" | "update" | "contact" | "counter" | "tool";

/**
 * Labels of metadata, in simplified characters; a label that is in no row costs nothing but itself and its value.
 * Before an editor's label and a credit's more words may stand: 时政编辑, 责任校对 (`LABEL_ENDS`).
 */
export const LABELS: Readonly<Record<LabelField, readonly string[]>> = {
  // 稿源: 宁波日报 | 2011-03-24 09:41:39 · 责任编辑: 袁慧敏 稿源宁海新闻网 · （来源：宁波晚报）
  source: [
    ...["稿源", "来源", "来源于", "稿件来源", "新闻来源", "文章来源", "信息来源", "本文来源", "内容来源", "消息来源"],
    ...["转自", "来自", "转载自", "摘自", "出处"],
  ],
  // 来源: 中国宁波网 作者: 殷聪 2014-05-20 10:15:10
  author: ["作者", "本文作者", "文章作者", "撰文", "撰稿", "采写", "文", "图文", "文图", "文字"],
  // 编辑: 陈雯雯 责编:国丹丹 · 【编辑:王定焕】 · 编辑丨苏晚晴 · 见习编辑：郑远
  editor: ["编辑", "责任编辑", "值班编辑", "网络编辑", "网页编辑", "本网编辑", "见习编辑", "实习编辑", "责编", "编审"],
  // 责编：郑远 校对：钱墨 审核：沈川 终审：陆岚 · 选稿：高静
  credit: [
    ...["校对", "校审", "审校", "检校", "核稿", "审核", "审签", "审读", "审稿", "签发", "初审", "复审", "终审"],
    ...[
      "一审",
      "二审",
      "三审",
      "监制",
      "值班主任",
      "值班总监",
      "总值班",
      "主编",
      "副主编",
      "选稿",
      "组稿",
      "美编",
      "版式",
    ],
    ...["摄影", "摄像", "拍摄", "摄", "制图", "绘图", "图", "图片", "插画", "海报", "剪辑", "视频剪辑", "后期", "制作"],
    ...["设计", "排版", "配音", "编导", "导演", "策划", "统筹", "出品人", "制片", "供图"],
  ],
  // 发布时间：2023-06-14 10:59 · 发布于 2023-09-02 08:00
  time: [
    ...["发布时间", "发表时间", "发稿时间", "刊发时间", "上传时间", "发布日期", "发表日期", "发稿日期", "时间", "日期"],
    ...["发布于", "发表于", "刊发于", "发布", "发表"],
  ],
  // 最后更新: 2019-09-07 15:14:21 · 2023-09-03 21:30更新
  update: [
    "更新时间",
    "更新日期",
    "最后更新",
    "最近更新",
    "最后更新时间",
    "修改时间",
    "最后修改",
    "更新于",
    "更新",
    "修改",
  ],
  // 2011-09-19 12:47:58报料热线:81850000 · 编辑: 徐挺纠错:171964650@qq.com
  contact: [
    ...["报料热线", "爆料热线", "新闻热线", "热线电话", "热线", "投稿邮箱", "投稿", "新闻报料", "报料", "爆料", "纠错"],
    ...["纠错电话", "纠错邮箱", "举报电话", "举报邮箱"],
  ],
  // 浏览次数：1024 · 访问量：1234 次
  counter: [
    ...[
      "浏览次数",
      "浏览量",
      "浏览数",
      "浏览",
      "阅读次数",
      "阅读量",
      "阅读数",
      "阅读",
      "点击次数",
      "点击数",
      "点击量",
      "点击",
    ],
    ...["访问次数", "访问量", "评论数", "评论", "点赞数", "点赞", "转发数", "转发", "参与", "跟贴", "热度", "人气"],
  ],
  // 【字号 大 中 小】 · 分享到：
  tool: [
    "字体大小",
    "字体",
    "字号",
    "分享到",
    "分享至",
    "分享",
    "我要评论",
    "手机看新闻",
    "保护视力色",
    "调整字体",
    "打印",
  ],
};

/** Any label of at most eight characters that ends in one of these has the field of the row: 新媒体编辑, 责任校对. */
export const LABEL_ENDS: readonly (readonly [field: LabelField, ends: readonly string[]])[] = [
  ["editor", ["编辑", "责编", "编审"]],
  [
    "credit",
    [
      "校对",
      "一校",
      "二校",
      "三校",
      "审核",
      "终审",
      "监制",
      "摄影",
      "摄像",
      "制图",
      "策划",
      "统筹",
      "主任",
      "剪辑",
      "设计",
      "制作",
    ],
  ],
];

/** With one of these a day belongs to what is announced: `时间：2023年5月6日14:30 地点：市图书馆`. */
export const EVENT_LABELS = [
  ...[
    "地点",
    "会议地点",
    "活动地点",
    "地址",
    "会场",
    "集合地点",
    "主题",
    "会议主题",
    "活动主题",
    "内容",
    "议程",
    "主持人",
    "主持",
  ],
  ...[
    "嘉宾",
    "发布人",
    "主讲人",
    "主讲",
    "出席",
    "参加人员",
    "对象",
    "报名",
    "报名电话",
    "报名方式",
    "票价",
    "费用",
    "人数",
    "天气",
  ],
];

/** Names of the county sites that share the site's pages, over the text with their domain: none is a source there. */
export const COUNTY_SITE =
  /(?:余姚|慈溪|宁海|象山|奉化|鄞州|镇海|北仑|海曙|江北|江东|前湾|高新区|东钱湖)(?:新闻|生活)?(?:网|在线)/u;

/** How names of outlets end: beside a day without a label, one is the source (`2023年05月09日 18:11 宁波日报`). */
export const OUTLET_ENDS =
  /(?:(?:日|晚|商|时|早|晨|快|金|周|学|画|都市|青年|法治|法制|导|[\u4e00-\u9fff]{2})报|参考消息|客户端|新闻|新闻网|[\u4e00-\u9fffA-Za-z]{2}网|在线|通讯社|新华社|中新社|卫视|电视台|广播电台|频道|传媒|融媒体?|融媒体中心|新闻中心|总台|央视|周刊|杂志|甬派|甬上)$/u;

/** Buttons around an article, which have no value: `0 · 新闻热线:13777110707 【 】 【打印`. Labels of counters and tools are buttons too. */
export const TOOLS = [
  ...["我要评论", "我来说两句", "网友评论", "发表评论", "查看评论", "条评论", "写评论", "评论"],
  ...["打印本页", "打印本稿", "打印", "关闭窗口", "关闭本页", "关闭", "收藏本页", "加入收藏", "收藏"],
  ...["字号", "字体", "放大", "缩小", "默认", "标准", "超大", "大", "中", "小", "A", "A+", "A-", "T+", "T-", "T"],
  ...["分享到", "分享", "转发", "推荐给朋友", "推荐", "返回首页", "返回顶部", "返回", "顶部", "复制链接", "链接已复制"],
  ...[
    "手机看新闻",
    "扫一扫",
    "微信",
    "微博",
    "新浪微博",
    "腾讯微博",
    "人人网",
    "QQ空间",
    "QQ好友",
    "QQ",
    "朋友圈",
    "更多",
  ],
  ...[
    "纠错",
    "举报",
    "点赞",
    "赞",
    "踩",
    "播放",
    "全文阅读",
    "朗读",
    "听新闻",
    "语音播报",
    "关注",
    "订阅",
    "投稿",
    "留言",
    "登录",
    "注册",
  ],
];

/** What stands in and under players: `您的浏览器不支持视频播放` · `00:00 / 03:21` · `视频：读书节现场` */
export const PLAYER =
  /^(?:您的浏览器|你的浏览器|视频加载中|正在加载|点击播放|请安装flash|\d{2}:\d{2} ?\/ ?\d{2}:\d{2}$|[【[(]?(?:视频|音频)[】\])]? ?:)/iu;

/** Lines that end the article: the press office's address, pagers, what is related, who owns the page. */
export const TAIL_LINES = {
  /** 宁波市人民政府新闻办公室 / 地址:… 邮编:315010 电话:… */
  office:
    /^(?:主办(?:单位)?:)?(?:中共)?宁波市(?:委|人民政府|政府)?(?:宣传部|新闻办公室|新闻办)$|^(?:联系)?地址:.{2,60}(?:邮编|电话|传真)|^传真:|^邮编:|^电话:[\d\-() ]{7,}|^(?:电子)?邮箱:\S+@/u,
  /** [1]  [2]  下一页  尾页 */
  pager:
    /^(?:(?:\[\d{1,3}\]|\d{1,3}(?!\d)|首页|尾页|末页|上一页|下一页|上页|下页|共\d{1,3}页|第\d{1,3}页|[<>«»|.…]) ?)+$/u,
  /** 相关新闻 · 延伸阅读: */
  related:
    /^[【[■●◆▲>]* ?(?:相关(?:新闻|报道|链接|阅读|稿件|文章|专题|内容|推荐)|延伸阅读|推荐阅读|推荐新闻|热点(?:新闻|推荐|专题)?|热门(?:新闻|推荐|文章|点击)|图片新闻|图片推荐|新闻排行|排行榜|点击排行|最新新闻|最新消息|最新发布|精彩图片|精彩推荐|编辑推荐|专题推荐|新闻专题|猜你喜欢|往期回顾|网友评论|上一篇|下一篇|上一条|下一条) ?(?:[】\]>:].*)?$/u,
  /** Copyright 2001-2022 cnnb.com.cn · 版权所有 */
  owner:
    /^(?:copyright|©|\(c\))|版权(?:所有|声明)|[浙京沪]ICP|互联网新闻信息服务许可|未经(?:书面)?(?:授权|许可|协议)|^(?:关于我们|网站(?:简介|介绍|地图)|联系我们|广告(?:服务|刊登)|法律声明|免责声明)(?: |$|\|)/iu,
} as const;

/** Hints, disclaimers and names of lists under an article, whether or not they read as sentences. */
export const TAIL_HINTS = new RegExp(
  [
    // 扫一扫在手机打开当前页 · 长按识别二维码 · 用微信扫码二维码
    "^.{0,8}扫(?:一扫|描|码)|^.{0,6}(?:长按|识别).{0,8}二维码|^[^,。]{0,12}二维码$",
    // 分享至好友和朋友圈 · 链接已复制
    "^(?:点击|一键)?分享(?:到|至|给)[^,。]{0,20}$|^(?:本页)?(?:链接|网址)(?:已)?复制|^.{0,4}复制成功",
    // 关键词：操场 开放 · 标签：教育
    "^(?:本文)?(?:关键词|关键字|标签|tags?)(?: ?:|$)",
    // 免责声明：… · 特别声明： · 版权声明
    "^[【[(*※]?(?:免责|特别|版权|郑重|本网|转载)?声明[】\\])]? ?:|^(?:免责|版权|转载)(?:声明|说明)",
    // 凡本网注明… · 本文仅代表作者个人观点 · 以上内容不代表本站立场
    "^(?:凡|(?:\\d\\.|[一二三四]、) ?凡)(?:本网|本站|注明|来源)|^(?:以上|本文|文章|该文|上述)(?:内容|文章|观点|言论)?[^。]{0,12}(?:仅代表|不代表)|^转载请(?:注明|联系)",
    // 更多内容请关注“宁波发布”微信公众号。 · 欢迎关注…客户端
    "^(?:更多|了解更多|想了解更多|精彩内容)[^。]{0,20}(?:关注|点击|下载|扫码|登录)|^(?:敬请|欢迎|请)?关注[^。]{0,24}(?:公众号|微信号|微博|视频号|客户端)[^。]{0,6}。?$|^下载[^。]{0,16}客户端",
    // 返回…首页，查看更多 · 点击进入专题
    "^返回[^。]{0,12}(?:查看更多|首页|列表|搜狐)|^(?:点击|点此)(?:进入|查看|下载|阅读)[^。]{0,24}$|^(?:查看|阅读)(?:全文|原文|更多)|^展开(?:全文|阅读)",
    // 原标题：… · 文中图片来自网络
    "^[(（]?原(?:标题|题) ?:|^(?:本文)?图片?(?:均|皆)?(?:来自|来源于?)(?: ?:|网络)",
    // 如有侵权请联系删除
    "^(?:如有|若有|如涉及|如)(?:侵权|版权)",
    // 热门文章 · 24小时排行 · 热榜
    "^(?:24小时|48小时|一?周|本周|月度?|今日|新闻|实时)?(?:热榜|热搜|热文|排行榜?|点击榜|热点榜|热门(?:阅读|评论|标签|话题|资讯))$|^(?:大家都在看|为您推荐|为你推荐|相关标签|阅读排行|频道推荐|推荐视频|视频推荐)$",
  ].join("|"),
  "iu",
);

/** What is under such a heading was written by readers: `最新评论` · `网友评论（12）` · `提交评论`. */
export const COMMENT_HEADINGS =
  /^(?:最新|热门|全部|精彩|网友|用户|读者|所有|文章)?(?:评论|跟帖|留言|热评)(?:列表|区|专区)? ?(?:[(（]?\d{0,6}条?[)）]?)?:?$|^(?:我要|发表|提交|参与|查看|我来)(?:评论|留言|说两句)|^(?:已有|共有?) ?\d+ ?条(?:评论|跟帖|留言)|^评论 ?[(（]\d+[)）]$/u;

/** Suffixes of `<title>`: `标题-新闻中心-中国宁波网` is cut at the last dash before one of these. */
export const TITLE_SUFFIXES =
  /[-_|—–]+ ?(?:[^-_|—–]{1,40}[-_|—–]+ ?){0,3}(?:中国宁波网|宁波新闻发布|宁波网|新闻中心)(?:[-_|—–][^-_|—–]{1,12})*$/u;

/** Names of the site and its columns, which stand over every page and in some `<title>`s: nobody's title. */
export const NO_TITLES = [
  "中国宁波网",
  "宁波新闻发布",
  "宁波市新闻发布会",
  "新闻发布会",
  "新闻中心",
  "记者提问",
  "传媒宁波",
  "新闻发布稿",
];

/** What a page says that is none: `对不起，您访问的页面不存在或已被删除。` */
export const NOT_FOUND =
  /页面不存在|网页不存在|文章不存在|内容不存在|已被删除|已删除|找不到(?:该|您|你|页面|网页)|无法找到|404 ?(?:not found|错误|页面|$)/iu;

/** Titles under which a name alone is the speaker's: `2021年宁波外贸运行情况新闻发布稿` */
export const SPEECH_TITLE = /发布稿|发布词|讲话|致辞|致词|发言|通报稿|演讲|介绍稿|主持词|通稿/u;
/** How a speech begins: `各位记者朋友，大家下午好！` */
export const GREETING = /^.{0,20}(?:各位|大家(?:上午|下午|早上|晚上)?好|同志们|女士们|先生们|朋友们|尊敬的)/u;
