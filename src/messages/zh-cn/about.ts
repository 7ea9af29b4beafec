import type en from '../en/about.ts';

/** 关于本站的页面。所有数字都来自测试记录或数据。 */
export default {
	'about-title': '关于：验证了什么、怎样验证 · Holdfast',
	'about-description':
		'Holdfast 是什么，SSH 参数用哪些程序、哪些版本测试过，哪些还没有验证，浏览器里保存了什么，以及许可证。',
	'about-skip': '跳到正文',
	'about-heading': '关于 Holdfast',
	'about-lead':
		'Holdfast 按本机到服务器之间的链路计算 SSH 保活参数，说明每个数字的理由，并写好配置文件。它也按 `ssh` 和 `sshd` 的读法检查现有配置，把错误标出来、讲清楚、改好。',
	'on-this-page': '本页内容',

	'verified-heading': '验证了什么',
	'verified-lead':
		'以下数字由最近一次完整测试写入：日期 `{date}`，提交 `{commit}`。没有一个是手工填写的。',
	'verified-changed': '运行时还有未提交的改动，只凭这个提交不能完全重现。',
	'verified-uncommitted': '以下数字由最近一次完整测试写入，日期 `{date}`。没有一个是手工填写的。',

	'reading-heading': '读法与 OpenSSH 一致',
	'reading-how':
		'用全部关键字随机生成配置，包含各种引号、块和条件，也有写坏的。每一份都交给 `ssh -G` 或 `sshd -T`，同时交给 Holdfast：要么得出相同的参数，要么在相同的行报出相同的错误。',
	'reading-table': '程序与 Holdfast 各自读过的配置，{date} 的测试',
	'column-release': '程序',
	'column-ssh': '`ssh_config`',
	'column-sshd': '`sshd_config`',
	'column-disagreements': '不一致',
	'column-mended': '规则',
	'column-kept': '用例',
	'reading-mended':
		'**规则**：与这两种文件有关的每条规则的错误示例，原样一份，应用每个修复后各一份。Holdfast 说会被拒绝的，程序必须拒绝；说能通过的，必须通过。',
	'reading-kept': '**用例**：当初按真实程序的结果记录下来的文件，这次再问同一个版本。',
	'not-asked': '无',
	count: '{count}',

	'checks-heading': '写出来的，确实起作用',
	'checks-table': '测试内容与判定者，{date} 的测试',
	'column-what': '测试内容',
	'column-by': '由谁判定',
	'column-found': '本次',

	'check-written': '文件和命令',
	'check-written how': '对 {answers} 组回答，程序读到的必须正好是方案给出的值，其他参数不变。',
	'check-written found':
		'`ssh_config`：{sshConfig}；`sshd_config`：{sshdConfig}；`ssh` 命令：{ssh}',
	'check-amended': '按方案修改现有文件',
	'check-amended how': '在常见的现有配置中写入方案的值。程序必须读到这些值，其余一切照旧。',
	'check-amended found': '`ssh_config`：{sshConfig}；`sshd_config`：{sshdConfig}',
	'check-steps': '生效、验证、撤销',
	'check-steps how': '在一台机器的文件副本上逐条执行命令。执行后参数生效，撤销后恢复原样。',
	'check-steps found': '走完的流程：{walked}',
	'check-pings': 'PuTTY 会话',
	'check-pings how':
		'`plink` 载入写好的 Unix 会话文件，必须按方案的间隔发出保活消息，以服务端日志为证。',
	'check-pings found': '看到的保活消息：{sent}，间隔 {every:time}',
	'check-simulated': '时间线',
	'check-simulated how':
		'真实会话经过真实的 NAT：网络命名空间里的 Linux 连接跟踪，计时以秒计。每一端都必须在模拟给出的时刻、以模拟给出的文字结束。',
	'check-simulated found':
		'会话：{sessions}；出现的结束：{ends}，与模拟的时刻最多相差 {largest:time}',
	'check-promised': '承诺',
	'check-promised how': '选取用默认参数会掉线的链路，换上为该链路写的文件后必须不掉线。',
	'check-promised found': '链路：{paths}',
	'check-measured': '测量脚本',
	'check-measured how': '对超时已知的设备运行，结果的上下限必须把真实值夹在中间。',
	'check-measured found': '设备：{boxes}',
	'check-unit': '引擎的其余部分',
	'check-unit how':
		'有固定用例，也有随机输入，检验的是规律：超时变短，间隔绝不变长；方案承诺扛住的中断一定扛得住；任何文本都不会让读取程序崩溃。',
	'check-unit found': '测试：通过 {passed}，跳过 {skipped}',
	'check-e2e': '页面',
	'check-e2e how':
		'在真实浏览器里测试构建好的站点：两种语言，浅色和深色，只用键盘也能完成。只要有请求发往站外，测试就失败。',
	'check-e2e found': '测试：通过 {passed}，跳过 {skipped}',

	'lab-simulated': '时间线测试的每个会话：模拟与实测',
	'lab-simulated how':
		'`client 4×3 behind 10` 表示：客户端每 `4` 秒探测一次，最多 `3` 次无应答，途中设备空闲 `10` 秒删除会话表项。`plink` 从连接的那一刻开始计时，所以它的会话可能提早结束，早出的时间就是登录所用的时间。',
	'lab-promised': '承诺测试的每条链路：默认参数与 Holdfast',
	'lab-measured': '测量过的每个设备',
	'column-session': '会话',
	'column-foretold': '模拟',
	'column-measured': '实测',
	'column-path': '链路',
	'column-before': '默认参数',
	'column-after': 'Holdfast',
	'column-box': '设备',
	'column-timeout': '空闲超时',
	'column-bounds': '测得的上下限',
	'outcome-alive': '不掉线',
	'outcome-stalled': '卡死，两端都不知道',
	'outcome-end': '{at:time}（{end}）',
	'end-client': '客户端',
	'end-server': '服务端',
	'bounds-found': '{survived:time}至 {died:time}',
	'bounds-alive': '{survived:time}，没有掉线',
	'timeout-none': '比试过的都长',

	'not-heading': '没有验证什么',
	'not-clients':
		'**iTerm2、Xshell、SecureCRT** 在这里无法运行。它们的文件依据 iTerm2 源代码、厂商文档和真实的会话文件写成，并由本站自己的读取程序读回（{files} 个文件）；这只能说明格式正确，不能说明程序一定接受。Xshell 和 SecureCRT 发送哪种消息、是否检查应答，都不清楚。',
	'not-putty':
		'**Windows 上的 PuTTY**：注册表文件里的值，就是 `plink` 在 Linux 上测试过的值。文件本身没有经过导入测试。',
	'not-releases':
		'**其他 OpenSSH 版本**：只运行了表中的版本，都是发行版的构建。关于其余版本的说法来自 OpenSSH 的源代码和提交历史，例如 `9.2` 至 `9.4` 的 `sshd` 探测间隔是设定的两倍。',
	'not-systems':
		'**Windows、macOS 和 BSD**：在这些系统上使参数生效的命令、程序的提示文字，都来自文档。笔记本休眠对会话的影响也是如此。',
	'not-boxes':
		'**厂商设备**：没有测试过任何云服务、防火墙或路由器，只测试了 Linux 连接跟踪和一个小型代理。超时来自文档和报告；{boxes} 个条目中有 {unverified} 个没有来源，标为未验证，方案不使用它们的数字。',
	'not-time':
		'**小时级别的时间**：实验只跑几秒到几分钟。会话连续几天不掉线，是模拟的结果，不是实测。',
	'not-browsers': '**浏览器**：测试只使用 {browsers}。',

	'repeat-heading': '重新验证',
	'repeat-test':
		'在项目目录中运行 `npm test`，会执行以上全部测试，并写出本页显示的记录。需要的程序会自动查找，能获取的会自动获取。实验需要 Linux 和 root；缺少什么，相应部分会注明并跳过，记录保持不变。',
	'repeat-long':
		'`npm run oracle:long` 会对照多得多的配置。如果出现不一致，会给出能重现问题的最小配置，以及用来重现的随机种子。',

	'sources-heading': '数字从哪里来',
	'sources-plan': '参数页上的每个数字都带有理由，点一下就能看到算式。按推测处理的，会写明是推测。',
	'sources-boxes':
		'[超时目录]的 {boxes} 个条目都写明来源和可信程度：{documented} 个有厂商文档或源代码为据，{reported} 个来自他人的报告，{unverified} 个未验证。',
	'sources-rules': '{rules} 条[规则]各有一页，写明依据。',

	'privacy-heading': '数据留在本机',
	'privacy-browser':
		'所有计算都在浏览器里完成。本站不向其他服务器请求任何内容，不做统计，不设 Cookie，没有外部字体和脚本；内容安全策略（CSP）也禁止这样做。',
	'privacy-links':
		'链接把回答放在 `#` 之后。浏览器不会发送这一部分，服务器看不到；拿到链接的人看得到。检查页的文本只有在选择分享、看过预览之后才会写进链接。',
	'privacy-server': '托管本站的服务器看到的与任何网站一样：访问者的 IP 地址，以及请求了哪个页面。',
	'privacy-kept': '只保存在浏览器里的内容：',
	'stored-language': '选择过的语言；直到自行删除',
	'stored-check': '检查页里的文本，刷新时不会丢失；直到关闭标签页',
	'stored-pages': '本站文件的副本，用于离线使用；直到被新版本替换',

	'licence-heading': '许可证',
	'licence-own': 'Holdfast 是自由软件，采用 MIT 许可证。',
	'licence-bundled': '浏览器加载的内容包含 {count} 个第三方软件包的代码，许可证如下：',
	'licence-texts': '许可证全文与版权声明',
	'licence-none': '打包的软件包清单在构建站点时生成。',

	'access-heading': '无障碍',
	'access-how':
		'本站以 WCAG 2.2 AA 级为目标：所有操作都能用键盘完成，不只靠颜色传达信息，测试中 `axe` 在每类页面、两种语言、浅色和深色下都没有发现问题。还没有请日常使用读屏软件或其他辅助工具的人试用过。'
} satisfies Record<keyof typeof en, string>;
