/** Surnames, and the words that look like names before a colon: data alone. */
import { lazily } from "./lazily";

/** Each of one character. */
const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹" +
  "姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁" +
  "荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰" +
  "郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红楚洛" +
  "沐展雪璞芦禤禚笪鞏眭仉宛奕郇游竺权逯盖益桓公肖涂代仝佟覃苟操占鄢付海尧闫邸信原战修冼練练岳帅亢况缑但楼哈墨佘年爱阳言福肇丛亓邝库郞麦鹿税初缐降啜麴";

const COMPOUND_SURNAMES =
  " 欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙" +
  " 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里" +
  " 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 ";

/** Words that begin with a surname and are printed before a colon: nobody's names. */
const NO_NAMES =
  " 能量 容量 水量 温度 原则 标准 关键词 关键 强化 方向 高峰 高潮 明确 成效 成果 时间 单位 温馨 平时 经验 安全 管理 任务 路线 路径" +
  " 方式 方案 应急 计划 项目 车辆 高速 公告 公示 公交 金融 房产 文化 文明 水利 农业 农村 教育 通知 通告 通报 通讯 全市 全年 全国" +
  " 全省 全球 国内 国家 家庭 家长 广告 双方 相关 空气 海洋 红色 利好 居民 师生 越来 尚未 商务 党建 党员 常态 常规 连续 牛奶 鱼类" +
  " 山区 江苏 宁波 宁海 余姚 慈溪 奉化 象山 鄞州 海曙 江北 江东 镇海 北仑 杭州 温州 金华 台州 舟山 丽水 湖州 嘉兴 绍兴 衢州 安徽" +
  " 广东 广州 东南 东北 东部 福建 云南 贵州 山东 山西 江西 海南 浙江 和谐 冷链 高新 成本 平安 平均 经济 经营 解读 解释 华侨 万元" +
  " 万人 支持 支出 常务 章程 严格 习惯 明年 时代 景区 龙头 白天 富裕 能源 程序 席位 元旦 乐观 水质 水位 水源 水库 水电 后续 边界" +
  " 文件 文章 公报 海关 公安 全会 全区 全县 全体 华为 万科 强调 应对 高度 严肃 方针 温情 万一 万众 包括 时刻 明示 明星 白皮书 金句" +
  " 胡同 党委 党组 党代表 班主任 班长 车队 车队长 车长 步骤 路段 路况 牛市 水费 水价 水务 水温 干警 干群 应届 江海 宁东" +
  " 项目部 花絮 焦点 景点 石油 鲜花 终审 卫健 高校 高中 高考 高铁 高层 高管 师傅 师范 从业 和解 于是 时评" +
  " 时政 后记 前言 前提 居家 居委 伍佰 成都 常州 郑州 徐州 苏州 沈阳 洛阳 贵阳 安庆 安全员 通知书" +
  " 公司 公园 公众 公民 公约 公式 平台 广场 文字 明白 别墅 路口 时刻表 经费 经过 纪律 成员 毕业 华东 江南 江东区 白领 温州市 余额 全文 全程 车票 房价 房租 麻烦 应用 计算 连接 边防 金额 项目组 史料 ";

const compoundSurnames = lazily(() => new Set(COMPOUND_SURNAMES.trim().split(" ")));
const noNames = lazily(() => new Set(NO_NAMES.trim().split(" ")));

export function isSurname(text: string): boolean {
  return (text.length === 1 && SURNAMES.includes(text)) || isCompoundSurname(text);
}

export function isCompoundSurname(text: string): boolean {
  return text.length === 2 && compoundSurnames().has(text);
}

/** Whether a text that has the form of a name is another word: `方案`, `高峰`. */
export function isKnownWord(text: string): boolean {
  return noNames().has(text);
}
