/** Pages put together at random from few lines, so that everything repeats, overlaps and nearly agrees. */
import fc from "fast-check";

const TITLE = "<h1>海水浴场安全吗？</h1>";
const HEAD = "<title>海水浴场安全吗？-中国宁波网</title>";

const LINES: readonly string[] = [
  TITLE,
  TITLE,
  "<h2>海水浴场安不安全？</h2>",
  "<p>http://www.cnnb.com.cn 中国宁波网 22年05月26日</p>",
  "<p>稿源： 2022-05-26 15:20:17</p>",
  "<p>稿源：宁波日报 2022-05-26</p>",
  "<p>编辑：韦知音</p>",
  "<p hidden>编辑：韦知音</p>",
  "<p hidden>稿源： 2022-05-26 15:20:17</p>",
  "<p>宁波市人民政府新闻办公室</p>",
  "<p>相关新闻</p>",
  '<p><a href="/1/">首页</a> <a href="/2/">新闻</a> <a href="/3/">视频</a></p>',
  '<p><a href="/4/">今年的海水浴场开放到几点，您知道吗？</a></p>',
  "<p>记者提问：请问今年的海水浴场安全有没有保障？</p>",
  "<p>陆海生答：今年全市开放海水浴场十一处，配备救生员二百多名。</p>",
  "<p>陆海生答：今年全市开放海水浴场十二处，配备救生员二百多名。</p>",
  "<p>今年全市开放海水浴场十一处，</p><p>配备救生员二百多名。</p>",
  "<div>今年全市开放海水浴场十一处，<br>配备救生员二百多名。<br></div>",
  "<p>遇到离岸流，请不要慌张，更不要逆着水流硬游。</p>",
  "<p>遇到离岸流，请不要慌张，更不要逆着水流硬游。应当顺着岸线方向游开。</p>",
  "<p>应当顺着岸线方向游开。</p>",
  "<p>水质每周监测，每周公布。</p>",
  "<p>水质每周监测，每周公布！</p>",
  "<p>谢谢大家！</p>",
  "<p>答：会的。</p>",
  "<p>主持人：下一个问题。</p>",
  "<div><p>救生员都有证书，每天训练两个小时。</p>",
  "</div>",
  '<div style="display:none">',
  "<table><tr><td>救生员都有证书，每天训练两个小时。</td><td>水质每周监测，每周公布。</td></tr></table>",
];

const anyLine = fc.constantFrom(...LINES);

/** A few lines, then stretches of them again, with others between. */
export const anyArrangement: fc.Arbitrary<string> = fc
  .array(anyLine, { minLength: 3, maxLength: 12 })
  .chain((text) => {
    const anyPlace = fc.nat({ max: text.length });
    const anyStretch = fc.tuple(anyPlace, anyPlace).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
    const anyPart = fc.oneof({ weight: 2, arbitrary: anyStretch }, fc.array(anyLine, { maxLength: 2 }));
    return fc.array(anyPart, { minLength: 1, maxLength: 6 }).map((parts) => [text, ...parts].flat());
  })
  .map((lines) => `${HEAD}\n${lines.join("\n")}`);
