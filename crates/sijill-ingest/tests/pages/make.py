#!/usr/bin/env python3
"""Writes the pages that measure how articles are found: NN-style.html and NN-style.json (what is marked).

The articles are our own; the markup is that of the systems outlets run. Run it here: python3 make.py
"""
import html, json, os

AR = [
 ("مقتل ستة أشخاص في تفجير استهدف سوقا شعبية في الحديدة", "مصدر طبي يقول إن بين القتلى امرأتين، ولا جهة تعلن مسؤوليتها حتى الآن",
  ["قتل ستة أشخاص على الأقل وأصيب أربعة عشر آخرون بجروح في انفجار عبوة ناسفة وسط سوق شعبية في مدينة الحديدة غربي اليمن صباح الثلاثاء.",
   "وقال مصدر طبي في المستشفى العام إن بين القتلى امرأتين، وإن ثلاثة من المصابين في حالة حرجة.",
   "وأوضح شهود عيان أن العبوة كانت مخبأة قرب بسطة لبيع الخضار، وأن الانفجار ألحق أضرارا بعدد من المحال المجاورة.",
   "ولم تعلن أي جهة مسؤوليتها عن الهجوم. وكانت المدينة قد شهدت الشهر الماضي تفجيرا مشابها قتل فيه شخصان.",
   "وتعهدت السلطات المحلية بملاحقة المنفذين وتقديمهم إلى العدالة."]),
 ("مسلحون يهاجمون حاجزا للجيش شمالي مالي ويقتلون تسعة جنود", "الجيش يقول إنه استعاد السيطرة على الموقع بعد ساعات من القتال",
  ["شن مسلحون على دراجات نارية هجوما فجر الأربعاء على حاجز للجيش المالي قرب بلدة غوسي شمالي البلاد، ما أسفر عن مقتل تسعة جنود.",
   "وجاء في بيان للجيش أن قواته صدت المهاجمين وقتلت أربعة عشر منهم، وأن تعزيزات وصلت إلى المنطقة.",
   "وقال مسؤول محلي طلب عدم ذكر اسمه إن المهاجمين أحرقوا ثلاث آليات قبل انسحابهم باتجاه الحدود.",
   "وتنشط في المنطقة جماعات مسلحة منذ أكثر من عشرة أعوام."]),
 ("غارة جوية على حي سكني في الخرطوم توقع أحد عشر قتيلا", "لجان المقاومة تتحدث عن أطفال بين الضحايا",
  ["أعلنت لجان المقاومة في الخرطوم مقتل أحد عشر مدنيا، بينهم ثلاثة أطفال، في غارة جوية أصابت حيا سكنيا جنوبي العاصمة مساء الاثنين.",
   "وأضافت اللجان في بيان أن الغارة دمرت خمسة منازل، وأن عشرات الجرحى نقلوا إلى مستشفى بشائر.",
   "وتبادل الطرفان المتحاربان الاتهامات بالمسؤولية عن القصف.",
   "وحذرت منظمة أطباء بلا حدود من أن المستشفى يعاني نقصا حادا في مواد التخدير والدم.",
   "واندلعت الحرب في السودان في أبريل من العام الماضي وأدت إلى نزوح الملايين."]),
 ("اغتيال ضابط في الأمن العام برصاص مجهولين في درعا", "الحادث هو الرابع من نوعه في المحافظة خلال أسبوع",
  ["اغتال مجهولون يستقلون سيارة ضابطا في الأمن العام برصاص مسدس أمام منزله في مدينة نوى بريف درعا الغربي ليل الخميس.",
   "وذكر مراسلنا أن المهاجمين لاذوا بالفرار، فيما فرضت القوى الأمنية طوقا حول المكان.",
   "والحادث هو الرابع من نوعه في المحافظة خلال أسبوع واحد."]),
 ("اشتباكات بين فصيلين قرب طرابلس توقع ثلاثة قتلى وعشرين جريحا", "حركة الطيران في مطار معيتيقة عادت بعد توقف دام ساعات",
  ["قال جهاز الإسعاف والطوارئ الليبي إن ثلاثة أشخاص قتلوا وأصيب عشرون آخرون في اشتباكات دارت بين فصيلين مسلحين جنوبي طرابلس فجر الأحد.",
   "واستخدمت في الاشتباكات أسلحة متوسطة وثقيلة، وأغلقت عدة طرق رئيسية في المنطقة.",
   "ودعت بعثة الأمم المتحدة إلى وقف فوري للقتال وحماية المدنيين.",
   "وعادت حركة الطيران في مطار معيتيقة بعد توقف دام أربع ساعات."]),
 ("انفجار لغم أرضي بحافلة ركاب في ريف الرقة يقتل خمسة مدنيين", "معظم الركاب من عائلة واحدة كانت في طريقها إلى السوق",
  ["لقي خمسة مدنيين حتفهم وأصيب سبعة آخرون بانفجار لغم أرضي بحافلة صغيرة في ريف الرقة الشرقي صباح السبت.",
   "وقال الدفاع المدني إن معظم الركاب من عائلة واحدة كانت في طريقها إلى السوق الأسبوعية.",
   "ولا تزال مساحات واسعة في المنطقة ملوثة بألغام من مخلفات الحرب.",
   "وسجلت منظمات محلية مقتل أكثر من مئة شخص بانفجار ألغام منذ بداية العام."]),
]
EN = [
 ("Gunmen kill eight villagers in raid in Nigeria's Plateau state", "Residents say the attackers came on motorcycles and burned homes",
  ["Gunmen on motorcycles killed at least eight people in a night raid on a farming village in Nigeria's Plateau state, residents and police said on Wednesday.",
   "The attackers arrived shortly after midnight, shooting sporadically and setting fire to more than a dozen homes, a community leader said.",
   "A police spokesman confirmed the attack and said reinforcements had been sent to the area.",
   "No group has claimed responsibility for the raid, the third in the district this month."]),
 ("Roadside bomb kills four police officers in northwest Pakistan", "The vehicle was escorting a polio vaccination team",
  ["A roadside bomb struck a police van in Pakistan's Khyber Pakhtunkhwa province on Monday, killing four officers and wounding two, officials said.",
   "The van was escorting a team of polio vaccinators when the device went off near the town of Bannu.",
   "The Pakistani Taliban claimed responsibility in a message sent to reporters.",
   "Attacks on polio teams have risen since a ceasefire with the group ended in 2022.",
   "The prime minister condemned the bombing and ordered an inquiry."]),
 ("Drone strike on market in Darfur kills at least 12, medics say", "Rights groups accuse both sides of hitting crowded places",
  ["At least 12 people were killed when a drone struck a crowded market in the town of Kabkabiya in North Darfur on Friday, according to a local medical network.",
   "Dozens more were wounded, some of them children, the network said, adding that the only hospital in town had run out of blood.",
   "The army did not respond to a request for comment.",
   "Rights groups have accused both sides of hitting crowded places with no military use."]),
 ("Suicide bomber attacks mosque in Kabul during evening prayers", "The interior ministry says three worshippers died",
  ["A suicide bomber blew himself up at the entrance of a mosque in western Kabul during evening prayers on Thursday, killing three worshippers, the interior ministry said.",
   "Another seven people were hurt and taken to hospital, a spokesman told reporters.",
   "The Islamic State group said on its Telegram channel that one of its fighters carried out the attack."]),
]
OUTLETS_AR = ["صحيفة الميناء", "وكالة السهل للأنباء", "شبكة الأفق", "المنبر اليوم"]
OUTLETS_EN = ["The Harbour Post", "Plains News Agency", "Horizon Network"]
MONTHS_AR = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
LEVANT = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"]
MONTHS_EN = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
e = html.escape

class Page:
    def __init__(self, n, style, ar=True, **k):
        self.n, self.style, self.ar = n, style, ar
        bank, outlets = (AR, OUTLETS_AR) if ar else (EN, OUTLETS_EN)
        self.title, self.stand, self.paras = bank[n % len(bank)]
        self.outlet = outlets[n % len(outlets)]
        self.day, self.month, self.year = 3 + n % 24, 1 + n % 12, 2019 + n % 6
        self.iso = f"{self.year}-{self.month:02}-{self.day:02}"
        self.time = f"{self.iso}T{6 + n % 12:02}:{(7 * n) % 60:02}:00+03:00"
        self.gold_stand = False
        self.url = f"https://news{n}.example/" + ("ar" if ar else "en") + f"/story/{1000 + n}"
        self.published = self.iso
        self.gold_outlet = self.outlet
        for key, value in k.items(): setattr(self, key, value)

    def words(self):
        m = (MONTHS_AR if self.n % 2 else LEVANT)[self.month - 1] if self.ar else MONTHS_EN[self.month - 1]
        return f"{self.day} {m} {self.year}" if self.ar else f"{m} {self.day}, {self.year}"

    # --- pieces that stand around articles ---
    def nav(self):
        items = ["الرئيسية", "أخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "فيديو"] if self.ar else ["Home", "News", "World", "Business", "Sport", "Culture", "Video"]
        return "<ul class='menu'>" + "".join(f"<li><a href='/{i}'>{t}</a></li>" for i, t in enumerate(items)) + "</ul>"
    def teasers(self, wrap="div", cls="item"):
        t = ["هزة أرضية تضرب الساحل ولا خسائر", "المنتخب يستعد لمباراة الجمعة أمام ضيفه", "أسعار الذهب تتراجع في تعاملات اليوم", "افتتاح معرض الكتاب في دورته الثلاثين", "وفاة فنان معروف بعد صراع مع المرض"] if self.ar else ["Earthquake shakes the coast, no damage", "National team prepares for Friday's match", "Gold prices slip in early trading", "Book fair opens its thirtieth edition", "Well known actor dies after long illness"]
        return "".join(f"<{wrap} class='{cls}'><a href='/t/{i}'>{x}</a></{wrap}>" for i, x in enumerate(t))
    def excerpts(self):
        t = ["قالت هيئة الأرصاد إن موجة من الغبار ستؤثر على المناطق الوسطى خلال اليومين المقبلين، ودعت السائقين إلى الحذر على الطرق السريعة.", "أعلنت شركة الطيران إضافة ست رحلات أسبوعية إلى جدول الصيف بسبب زيادة الطلب على الوجهات القريبة في موسم الإجازات."] if self.ar else ["The weather service said a wave of dust would affect central areas over the next two days and asked drivers to take care on highways.", "The airline announced six more weekly flights for the summer because of rising demand for nearby destinations in the holiday season."]
        return "".join(f"<div class='card'><h3><a href='/e/{i}'>{x[:40]}</a></h3><p>{x}</p></div>" for i, x in enumerate(t))
    def share(self): return "<div class='share-buttons'><a href='#'>Facebook</a><a href='#'>X</a><a href='#'>WhatsApp</a><span>" + ("شارك الخبر" if self.ar else "Share this") + "</span></div>"
    def also(self):
        return ("<p><strong>اقرأ أيضا: <a href='/x'>انقطاع الكهرباء عن أحياء واسعة في العاصمة</a></strong></p>" if self.ar else "<p><strong>Read more: <a href='/x'>Power cuts hit large parts of the capital</a></strong></p>")
    def comments(self):
        c = ["رحم الله الضحايا وشفى الجرحى، أين الأمن من كل هذا الذي يحدث كل يوم في مدننا؟", "حسبنا الله ونعم الوكيل في كل من تسبب بهذه المأساة الكبيرة لأهلنا هناك."] if self.ar else ["May they rest in peace, and where were the police when all of this was going on last night?", "This happens every month now and nobody in government seems to care about it at all."]
        return "<div id='comments'><h3>" + ("التعليقات" if self.ar else "Comments") + "</h3>" + "".join(f"<div class='comment'><p>{x}</p></div>" for x in c) + "</div>"
    def footer(self):
        return "<footer><p>" + ("جميع الحقوق محفوظة © 2024. لا يسمح بنسخ المواد المنشورة أو إعادة نشرها إلا بإذن مكتوب من إدارة الموقع مسبقا." if self.ar else "© 2024 All rights reserved. No part of the published material may be copied or republished without the written permission of the publisher.") + "</p></footer>"
    def caption(self): return "صورة من مكان الحادث كما وزعتها السلطات (وكالات)" if self.ar else "The scene as released by the authorities (Handout)"
    def figure(self): return f"<figure><img src='a.jpg' alt='{self.caption()}'><figcaption>{self.caption()}</figcaption></figure>"
    def tags(self): return "<div class='post-tags'>" + ("الوسوم: " if self.ar else "Tags: ") + "".join(f"<a rel='tag' href='/tag/{i}'>{t}</a> " for i, t in enumerate(["أمن", "تفجير", "أخبار"] if self.ar else ["security", "attack", "news"])) + "</div>"
    def p(self, tag="p", attr=""): return "\n".join(f"<{tag}{attr}>{e(x)}</{tag}>" for x in self.paras)
    def mixed(self, tag="p", attr="", junk=None):
        out = []
        for i, x in enumerate(self.paras):
            out.append(f"<{tag}{attr}>{e(x)}</{tag}>")
            if junk and i < len(junk): out.append(junk[i])
        return "\n".join(out)
    # --- heads ---
    def head(self, *parts, title=None, lang=True):
        t = title or f"{self.title} | {self.outlet}"
        l = f" lang='{'ar' if self.ar else 'en'}'" + (" dir='rtl'" if self.ar else "") if lang else ""
        return f"<!DOCTYPE html>\n<html{l}><head><meta charset='utf-8'><title>{e(t)}</title>{''.join(parts)}</head>"
    def og(self, date=True): return f"<meta property='og:title' content='{e(self.title, True)}'><meta property='og:site_name' content='{e(self.outlet)}'><meta property='og:url' content='{self.url}'>" + (f"<meta property='article:published_time' content='{self.time}'>" if date else "")
    def desc(self): return f"<meta name='description' content='{e(self.stand, True)}'>"
    def ld(self, kind="NewsArticle", graph=False, body=False):
        d = {"@context": "https://schema.org", "@type": kind, "headline": self.title, "datePublished": self.time, "dateModified": "2025-01-01T00:00:00Z", "author": {"@type": "Person", "name": "Desk"}, "publisher": {"@type": "Organization", "name": self.outlet}, "mainEntityOfPage": self.url, "inLanguage": "ar" if self.ar else "en"}
        if body: d["articleBody"] = "\n".join(self.paras)
        if graph: d = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": self.outlet, "url": "/"}, d, {"@type": "BreadcrumbList", "itemListElement": []}]}
        return f"<script type='application/ld+json'>{json.dumps(d, ensure_ascii=False)}</script>"

pages = []
def page(style, ar=True, encoding="utf-8", **k):
    def make(f):
        p = Page(len(pages) + 1, style, ar, **k)
        pages.append((p, f(p), encoding))
        return f
    return make

@page("wordpress-classic")
def _(s): return s.head(s.og(), s.ld(graph=True)) + f"<body class='single single-post has-sidebar comments-open'><header id='masthead'>{s.nav()}</header><div id='content'><article class='post type-post'><header class='entry-header'><h1 class='entry-title'>{s.title}</h1><div class='entry-meta'><span class='posted-on'>{s.words()}</span> <span class='author'>المحرر</span></div></header><div class='entry-content'>{s.figure()}{s.mixed(junk=['', s.also()])}<div class='sharedaddy'>{s.share()}</div><div id='jp-relatedposts'><h3>مقالات ذات صلة</h3>{s.teasers()}</div></div><footer class='entry-footer'>{s.tags()}</footer></article>{s.comments()}</div><aside id='secondary' class='widget-area'>{s.teasers()}</aside>{s.footer()}</body></html>"

@page("wordpress-newspaper")
def _(s): return s.head(s.og(), s.desc()) + f"<body class='td-theme'><div class='td-header-menu-wrap'>{s.nav()}</div><div class='td-main-content-wrap'><div class='td-container'><div class='td-crumb-container'><a>الرئيسية</a> » <a>أخبار</a></div><div class='td-pb-row'><div class='td-pb-span8 td-main-content'><div class='td-ss-main-content'><article class='post'><div class='td-post-header'><h1 class='entry-title'>{s.title}</h1><div class='td-module-meta-info'><span class='td-post-date'><time class='entry-date' datetime='{s.time}'>{s.words()}</time></span><div class='td-post-views'>1٬204</div></div></div><div class='td-post-sharing-top'>{s.share()}</div><div class='td-post-content tagdiv-type'><div class='td-post-featured-image'><figure><img src=x><figcaption class='wp-caption-text'>{s.caption()}</figcaption></figure></div>{s.p()}<div class='td-a-rec td-a-rec-id-content_bottom'>إعلان</div></div><footer><div class='td-post-source-tags'>{s.tags()}</div><div class='td-block-row td-post-next-prev'>{s.teasers()}</div><div class='author-box-wrap'><p>محرر في القسم الدولي، يتابع شؤون المنطقة منذ عشر سنوات ويكتب في عدد من الصحف العربية والأجنبية.</p></div></footer></article><div class='td_block_wrap td_block_related_posts'><h4>مقالات ذات صلة</h4>{s.excerpts()}</div>{s.comments()}</div></div><div class='td-pb-span4 td-main-sidebar'>{s.excerpts()}{s.teasers()}</div></div></div></div>{s.footer()}</body></html>"

@page("wordpress-jannah")
def _(s): return s.head(s.og(date=False), s.ld()) + f"<body><div id='tie-wrapper'><header>{s.nav()}</header><div class='main-content'><article id='the-post' class='container-wrapper post-content'><header class='entry-header-outer'><nav id='breadcrumb'>{s.nav()}</nav><h1 class='post-title entry-title'>{s.title}</h1><div id='single-post-meta' class='post-meta clearfix'><span class='date meta-item'>منذ 3 أيام</span><span class='meta-reading-time'>دقيقة واحدة</span></div></header><div class='entry-content entry clearfix'><div class='stream-item stream-item-above-post-content'>إعلان</div>{s.mixed(junk=[f'<div id=inline-related-post class=mag-box><h3>مقالات ذات صلة</h3>{s.teasers()}</div>'])}<p style='text-align:center'><strong>تابعوا آخر الأخبار عبر <a href=x>قناتنا على تلغرام</a></strong></p></div><div id='post-extra-info'></div><div class='post-bottom-meta post-bottom-tags'>{s.tags()}</div></article><div class='post-components'><div class='about-author'>المحرر</div><div id='related-posts' class='container-wrapper'>{s.excerpts()}</div>{s.comments()}</div></div></div>{s.footer()}</body></html>"

@page("drupal-7")
def _(s): return s.head(f"<meta property='og:title' content='{s.title}'><meta property='og:site_name' content='{s.outlet}'>") + f"<body class='html not-front one-sidebar'><div id='page'><div id='header'>{s.nav()}</div><div id='main-wrapper'><div id='content' class='column'><h1 class='title' id='page-title'>{s.title}</h1><div class='region region-content'><div id='node-{s.n}' class='node node-article' about='/node/{s.n}'><span property='dc:date dc:created' content='{s.time}' datatype='xsd:dateTime'>{s.words()}</span><div class='content'><div class='field field-name-field-image'><img src=x></div><div class='field field-name-body field-type-text-with-summary field-label-hidden'><div class='field-items'><div class='field-item even' property='content:encoded'>{s.p()}</div></div></div></div><ul class='links inline'><li class='comment_forbidden'>سجل الدخول لإضافة تعليقات</li></ul></div></div></div><div id='sidebar-second' class='column sidebar'>{s.excerpts()}</div></div>{s.footer()}</div></body></html>"

@page("drupal-9", ar=False)
def _(s): s.gold_stand = True; return s.head(s.og(), s.desc()) + f"<body class='path-node page-node-type-article'><div class='layout-container'><header role='banner'>{s.nav()}</header><main role='main'><div class='layout-content'><article class='node node--type-article node--view-mode-full'><h1>{s.title}</h1><div class='field field--name-field-subtitle'>{s.stand}.</div><footer class='node__meta'><span>Submitted by desk on {s.words()}</span></footer><div class='node__content'><div class='clearfix text-formatted field field--name-body field--type-text-with-summary'>{s.p()}</div></div></article></div><aside class='layout-sidebar-second'>{s.excerpts()}</aside></main>{s.footer()}</div></body></html>"

@page("joomla")
def _(s): return s.head(title=s.title, lang=True) + f"<body class='com_content view-article'><div id='wrap'>{s.nav()}<div class='item-page' itemscope itemtype='https://schema.org/Article'><meta itemprop='inLanguage' content='ar-AA'><div class='page-header'><h2 itemprop='headline'>{s.title}</h2></div><dl class='article-info'><dt class='article-info-term'>التفاصيل</dt><dd class='createdby'>كتب بواسطة: المحرر</dd><dd class='published'><time datetime='{s.time}' itemprop='datePublished'>نشر بتاريخ: {s.words()}</time></dd><dd class='hits'>الزيارات: 312</dd></dl><div itemprop='articleBody'>{s.p()}</div><ul class='pager pagenav'><li><a>السابق</a></li><li><a>التالي</a></li></ul></div><div class='moduletable'><h3>الأكثر قراءة</h3>{s.teasers('li')}</div></div>{s.footer()}</body></html>"
pages[-1][0].gold_outlet = None

@page("old-tables-1256", encoding="windows-1256")
def _(s):
    body = "<br><br>\n".join(s.paras)
    return f"<HTML><HEAD><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1256'><TITLE>{s.outlet} - {s.title}</TITLE></HEAD><BODY bgcolor=#FFFFFF><TABLE width=760 border=0 align=center><TR><TD colspan=3><IMG SRC=logo.gif></TD></TR><TR><TD width=150 valign=top>{s.nav()}</TD><TD width=460 valign=top><FONT size=5 color=#990000><B>{s.title}</B></FONT><BR><FONT size=2>{s.day}/{s.month}/{s.year}</FONT><BR><BR><FONT size=4 face='Simplified Arabic'>{body}</FONT><BR><BR><A HREF=print.asp>طباعة</A> <A HREF=send.asp>أرسل إلى صديق</A></TD><TD width=150 valign=top>{s.teasers('P')}</TD></TR><TR><TD colspan=3 align=center><FONT size=1>جميع الحقوق محفوظة</FONT></TD></TR></TABLE></BODY></HTML>"
pages[-1][0].gold_outlet = None

@page("old-aspnet-form")
def _(s): return s.head(title=f"{s.title} - {s.outlet}", lang=False) + f"<body><form method='post' action='NewsDetails.aspx' id='form1'><input type=hidden name=__VIEWSTATE value='dDwtMTA4'><table width=100%><tr><td class='topMenu'>{s.nav()}</td></tr><tr><td><table><tr><td valign=top><span id='ContentPlaceHolder1_lblTitle' class='newsTitle'><h1>{s.title}</h1></span><br><span id='ContentPlaceHolder1_lblDate' class='date'>{s.words()}</span><br><div id='ContentPlaceHolder1_divDetails' class='newsDetails'>{s.p('div')}</div></td><td valign=top class='sideBar'>{s.teasers()}</td></tr></table></td></tr></table></form>{s.footer()}</body></html>"
pages[-1][0].gold_outlet = None

@page("amp", ar=False)
def _(s): return f"<!doctype html><html ⚡ lang=en><head><meta charset=utf-8><title>{s.title}</title><link rel=canonical href={s.url}>{s.ld()}<style amp-boilerplate>body{{animation:x}}</style></head><body><amp-sidebar id=s layout=nodisplay>{s.nav()}</amp-sidebar><header class='amp-wp-header'>x</header><article class='amp-wp-article'><header class='amp-wp-article-header'><h1 class='amp-wp-title'>{s.title}</h1><div class='amp-wp-meta amp-wp-byline'>By Desk</div><div class='amp-wp-meta amp-wp-posted-on'><time datetime='{s.time}'>{s.words()}</time></div></header><figure class='amp-wp-article-featured-image'><amp-img src=x width=1 height=1></amp-img><p class='wp-caption-text'>{s.caption()}</p></figure><div class='amp-wp-article-content'>{s.mixed(junk=['<amp-ad type=x>Advertisement</amp-ad>', s.also()])}</div><amp-social-share type=x>Share</amp-social-share></article><amp-embed type=taboola>{s.teasers()}</amp-embed>{s.footer()}</body></html>"

@page("blogger")
def _(s): return s.head(s.og(date=False), title=f"{s.outlet}: {s.title}") + f"<body><div class='header'>{s.nav()}</div><div class='main section' id='main'><h2 class='date-header'><span>{s.words()}</span></h2><div class='post hentry'><h3 class='post-title entry-title'>{s.title}</h3><div class='post-header'></div><div class='post-body entry-content' itemprop='description articleBody'><div dir='rtl' style='text-align: right;' trbidi='on'>{'<br /><br />'.join(s.paras)}</div><div style='clear: both;'></div></div><div class='post-footer'>مرسلة بواسطة المحرر في <abbr class='published' itemprop='datePublished' title='{s.time}'>10:30</abbr></div></div><div class='comments' id='comments-x'>{s.comments()}</div></div><div class='sidebar'>{s.teasers('li')}</div></body></html>"

@page("next-divs", ar=False)
def _(s): return s.head(s.og(), s.ld()) + f"<body><div id='__next'><div class='css-1a2b3c'>{s.nav()}</div><div class='css-9f8e7d'><div class='css-aaaa'><h1 class='css-xyz'>{s.title}</h1><div class='css-meta1'><span>{s.words()}</span></div></div><div class='css-bbbb'>" + "".join(f"<div class='css-par{i}'><div class='css-inner'><p class='css-p'>{e(x)}</p></div></div>" for i, x in enumerate(s.paras)) + f"</div><div class='css-cccc'>{s.teasers()}</div></div></div><script id='__NEXT_DATA__' type='application/json'>{{\"props\":{{}}}}</script></body></html>"

@page("client-rendered")
def _(s): return s.head(s.og(), s.ld(body=True)) + f"<body><div id='root'><div class='spinner'>جاري التحميل</div></div><noscript>يرجى تفعيل جافاسكربت لعرض الصفحة كاملة على جهازك، أو تحديث المتصفح إلى نسخة أحدث.</noscript></body></html>"

@page("jazeera-like")
def _(s): s.gold_stand = True; return s.head(s.og(), s.ld(), s.desc()) + f"<body><div class='site-header'>{s.nav()}</div><main id='main-content-area'><div class='article-header'><nav class='breadcrumbs'>{s.nav()}</nav><h1>{s.title}</h1><p class='article__subhead css-1wt8oh6'><em>{s.stand}.</em></p></div><figure class='article-featured-image'><img><figcaption>{s.caption()}</figcaption></figure><div class='article-info-block'><div class='article-dates'><span class='screen-reader-text'>نشر في</span><span aria-hidden='true'>{s.words()}</span></div></div><div class='wysiwyg wysiwyg--all-content css-ibbk12' aria-live='polite'>{s.mixed(junk=['', f'<div class=more-on><h2>اقرأ أيضا</h2><ul class=more-on__list>{s.teasers(chr(108)+chr(105))}</ul></div>'])}</div><div class='article-source'>المصدر : {s.outlet} + وكالات</div></main><div class='trending-articles'>{s.teasers()}</div>{s.footer()}</body></html>"

@page("bbc-like", ar=False)
def _(s): return s.head(s.og(date=False), s.ld()) + f"<body><header role='banner'>{s.nav()}</header><main role='main'><article><div data-component='headline-block'><h1>{s.title}</h1></div><div data-component='byline-block'><time datetime='{s.time}'>{s.words()}</time><div>Desk, correspondent</div></div><div data-component='image-block'><figure><img><figcaption data-component='caption-block'>{s.caption()}</figcaption></figure></div>" + "".join(f"<div data-component='text-block'><p>{e(x)}</p></div>" + ("<div data-component='unordered-list-block'><ul><li><a href=x>Power cuts hit large parts of the capital</a></li></ul></div>" if i == 1 else "") for i, x in enumerate(s.paras)) + f"<section data-component='topic-list'><h2>Related topics</h2>{s.teasers('li')}</section></article><div data-component='links-block'>{s.excerpts()}</div></main>{s.footer()}</body></html>"

@page("reuters-like", ar=False)
def _(s): return s.head(s.ld(graph=True)) + f"<body><div id='fusion-app'>{s.nav()}<main><article data-testid='Article'><h1 data-testid='Heading'>{s.title}</h1><div data-testid='ArticleHeader:byline'>By Desk</div><time data-testid='Body'>{s.words()} 10:30 AM UTC</time><div data-testid='Image'><p data-testid='Body' class='caption'>{s.caption()}</p></div><ul data-testid='Summary'></ul><div class='article-body__content'>" + "".join(f"<div data-testid='paragraph-{i}' class='text__text__1FZLe body__full_width'>{e(x)}</div>" for i, x in enumerate(s.paras)) + f"<p data-testid='SignOff' class='sign-off'>Reporting by Desk; Editing by Desk</p></div><p class='trust-badge'>Our Standards: <a href=x>The Trust Principles.</a></p></article><section data-testid='ReadNext'><h2>Read Next</h2>{s.teasers()}</section></main></div>{s.footer()}</body></html>"

@page("ap-like", ar=False)
def _(s): return s.head(s.og(), s.ld()) + f"<body><bsp-header>{s.nav()}</bsp-header><div class='Page-content'><main class='Page-main'><h1 class='Page-headline'>{s.title}</h1><div class='Page-byline'>By Desk</div><bsp-timestamp data-timestamp='x'>Published {s.words()}</bsp-timestamp><div class='RichTextStoryBody RichTextBody'>{s.mixed(junk=['<div class=Advertisement>Advertisement</div>', '<div class=HTMLModuleEnhancement><ul><li><a href=x>Power cuts hit large parts of the capital</a></li></ul></div>'])}<p>___</p></div></main><aside class='Page-aside'>{s.excerpts()}</aside></div>{s.footer()}</body></html>"

@page("agency-arabic")
def _(s): return s.head(s.og(date=False), title=s.title) + f"<body><div class='container'><div class='row'><div class='col-md-12 topbar'>{s.nav()}</div><div class='col-md-8'><div class='news-details'><h1>{s.title}</h1><div class='news-date'><i class='fa fa-clock'></i> {s.words()} - 10:30</div><div class='news-img'><img><div class='img-title'>{s.caption()}</div></div><div class='news-text' id='newsText'>{s.mixed(attr=' dir=RTL style=text-align:justify', junk=[s.share()])}<p>//انتهى//</p></div></div></div><div class='col-md-4'><div class='latest-news'>{s.teasers()}</div></div></div></div>{s.footer()}</body></html>"

@page("newspaper-gulf")
def _(s): s.gold_stand = True; return s.head(s.og(), s.desc()) + f"<body><div class='page-wrap'>{s.nav()}<section class='article'><h1 class='article-title'>{s.title}</h1><h2 class='article-subtitle'>{s.stand}</h2><div class='article-meta'><span class='writer'>عدن - مراسلنا</span><span>{s.words()}</span></div><div class='article-tools'>{s.share()}<span class='font-size'>A+ A-</span></div><div class='article-body' id='articleBody'>{s.mixed(junk=['<div class=ad-slot>مساحة إعلانية</div>', f'<blockquote class=pullquote>{s.paras[1][:60]}</blockquote>'])}</div></section><section class='related-articles'>{s.excerpts()}</section></div>{s.footer()}</body></html>"

@page("maghreb-daily")
def _(s): return s.head(s.og(), title=f"{s.title} – {s.outlet}") + f"<body><div id='site'>{s.nav()}<div id='main'><div class='single-post'><h1 class='post-title'>{s.title}</h1><div class='post-info'><span class='writer'>هيئة التحرير</span> <span class='date-post'>الأربعاء {s.words()} - 09:15</span></div><div class='article-content'>{s.mixed(tag='p', junk=[s.also(), s.also()])}<p>&nbsp;</p></div>{s.tags()}<div id='comment_form'><p>المرجو احترام قواعد النشر وعدم الإساءة للكاتب أو للأشخاص أو للمقدسات أو مهاجمة الأديان.</p></div>{s.comments()}</div></div><div class='sidebar'>{s.teasers()}</div></div>{s.footer()}</body></html>"

@page("elementor")
def _(s): return s.head(s.og(), s.ld(kind="Article", graph=True)) + f"<body class='elementor-default'><div class='elementor elementor-location-header'>{s.nav()}</div><div class='elementor elementor-location-single'><section class='elementor-section'><div class='elementor-container'><div class='elementor-column elementor-col-66'><div class='elementor-widget-wrap'><div class='elementor-element elementor-widget elementor-widget-theme-post-title'><div class='elementor-widget-container'><h1 class='elementor-heading-title'>{s.title}</h1></div></div><div class='elementor-element elementor-widget elementor-widget-post-info'><ul class='elementor-inline-items'><li>{s.words()}</li></ul></div><div class='elementor-element elementor-widget elementor-widget-theme-post-content'><div class='elementor-widget-container'>{s.p()}</div></div><div class='elementor-element elementor-widget elementor-widget-share-buttons'>{s.share()}</div></div></div><div class='elementor-column elementor-col-33'><div class='elementor-widget elementor-widget-posts'>{s.excerpts()}</div></div></div></section></div>{s.footer()}</body></html>"

@page("divi", ar=False)
def _(s): return s.head(s.og(), s.desc()) + f"<body class='et_divi_theme et_right_sidebar'><div id='page-container'><header id='main-header'>{s.nav()}</header><div id='et-main-area'><div id='main-content'><div class='container'><div id='content-area' class='clearfix'><div id='left-area'><article class='et_pb_post'><div class='et_post_meta_wrapper'><h1 class='entry-title'>{s.title}</h1><p class='post-meta'>by <span class='author vcard'>Desk</span> | <span class='published'>{s.words()}</span> | <a rel='category tag'>News</a></p></div><div class='entry-content'><div class='et_pb_section'><div class='et_pb_row'><div class='et_pb_column'><div class='et_pb_module et_pb_text'><div class='et_pb_text_inner'>{s.p()}</div></div></div></div></div></div></article><section id='comment-wrap'>{s.comments()}</section></div><div id='sidebar'>{s.excerpts()}</div></div></div></div></div></div>{s.footer()}</body></html>"

@page("ghost", ar=False)
def _(s): s.gold_stand = True; return s.head(s.og(), s.ld(kind="Article")) + f"<body class='post-template'><div class='viewport'><header class='gh-head'>{s.nav()}</header><main id='site-main'><article class='article post'><header class='article-header gh-canvas'><h1 class='article-title'>{s.title}</h1><p class='article-excerpt'>{s.stand}.</p><div class='article-byline'><h4 class='author-name'>Desk</h4><time class='byline-meta-date' datetime='{s.iso}'>{s.words()}</time></div></header><section class='gh-content gh-canvas'>{s.p()}<div class='kg-card kg-signup-card'><h2>Sign up for our newsletter</h2><p>Get the stories that matter in your inbox every morning, free of charge and without any advertising at all.</p></div></section></article><section class='footer-cta'>Subscribe</section></main><aside class='read-more-wrap'>{s.excerpts()}</aside></div>{s.footer()}</body></html>"

@page("townnews", ar=False)
def _(s): return s.head(s.og(), s.ld()) + f"<body><div id='site-container'><header>{s.nav()}</header><article class='asset'><h1 class='headline'><span>{s.title}</span></h1><div class='meta'><span class='tnt-byline'>Desk</span> <ul class='list-inline'><li class='hidden-print'><time class='tnt-date asset-date' datetime='{s.time}'>{s.words()}</time></li></ul></div><div class='asset-content subscriber-premium'><div id='article-body' itemprop='articleBody' class='asset-body'><div class='subscriber-preview'><p>{e(s.paras[0])}</p></div>" + "".join(f"<div class='subscriber-only'><p>{e(x)}</p></div>" for x in s.paras[1:]) + f"</div></div><div class='asset-tags'>{s.tags()}</div></article><aside>{s.teasers()}</aside></div>{s.footer()}</body></html>"

@page("html-unclosed")
def _(s):
    body = "".join(f"<P align=right>{x}" for x in s.paras)
    return f"<html dir=rtl><head><title>{s.title}</title><meta name='date' content='{s.iso}'></head><body><center><h2>{s.outlet}</h2></center><table><tr><td>{s.nav()}<td><h1>{s.title}</h1>{body}<hr><a href=/>العودة</a><td>{s.teasers('p')}</table>"
pages[-1][0].gold_outlet = None

@page("br-lines")
def _(s): return s.head(s.og()) + f"<body><div class='wrap'>{s.nav()}<div class='content'><h1>{s.title}</h1><div class='text'>{'<br>'.join(s.paras)}</div>{s.share()}</div><div class='side'>{s.excerpts()}</div></div>{s.footer()}</body></html>"

@page("wrapped-lines-1256", encoding="windows-1256")
def _(s):
    def wrap(x):
        w = x.split(); return "<br>".join(" ".join(w[i:i + 9]) for i in range(0, len(w), 9))
    return f"<html><head><title>{s.title}</title></head><body><div align=right><h3>{s.title}</h3><p>{s.day}-{s.month}-{s.year}</p>{''.join('<p>' + wrap(x) + '</p>' for x in s.paras)}</div><div>{s.teasers('li')}</div></body></html>"
pages[-1][0].gold_outlet = None

@page("live-header-in-article", ar=False)
def _(s): return s.head(s.og(), s.ld(kind="ReportageNewsArticle")) + f"<body><article><header><nav>{s.nav()}</nav><p class='kicker'>World</p><h1>{s.title}</h1><p class='byline'>Desk</p><p><time datetime='{s.time}'>{s.words()}</time></p></header><p class='intro'>{e(s.paras[0])}</p>" + "".join(f"<p>{e(x)}</p>" for x in s.paras[1:]) + f"<h2>Read more</h2><ul>{s.teasers('li')}</ul></article>{s.footer()}</body></html>"

@page("portal-with-popups")
def _(s): return s.head(s.og(), s.desc()) + f"<body><div id='cookie-consent' class='modal'><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا ولعرض الإعلانات التي تهمك. بالمتابعة فإنك توافق على سياسة الخصوصية وشروط الاستخدام.</p><button>موافق</button></div><div class='breaking-ticker'>{s.teasers('span')}</div><div class='main'>{s.nav()}<div class='post-single'><h1>{s.title}</h1><span class='post-time'>{s.words()}</span><div class='post-details'>{s.mixed(junk=['<div class=newsletter-box><p>اشترك في نشرتنا البريدية ليصلك كل جديد من الأخبار والتحليلات يوميا في الصباح الباكر.</p></div>'])}</div></div><div class='most-read'><h2>الأكثر قراءة</h2>{s.excerpts()}</div></div>{s.footer()}</body></html>"

@page("short-flash")
def _(s):
    s.paras = [s.paras[0]]
    return s.head(s.og(), title=f"{s.title} - {s.outlet}") + f"<body><header>{s.nav()}</header><div class='flash'><h1>{s.title}</h1><span class='time'>10:30</span><div class='body'><p>{s.paras[0]}</p></div></div><div class='others'><h3>عاجل</h3>{s.teasers('li')}</div>{s.footer()}</body></html>"

@page("repeated-caption")
def _(s):
    return s.head(s.og(), s.ld()) + f"<body>{s.nav()}<article><h1>{s.title}</h1><div class='main-image'><img><span class='image-caption'>{s.paras[0]}</span></div><div class='articleContent'>{s.mixed(junk=['', '<div class=photo-box><img><p class=photo-caption>' + s.caption() + '</p></div>'])}</div></article><div class='gallery'>{s.teasers()}</div>{s.footer()}</body></html>"

@page("lists-and-headings", ar=False)
def _(s):
    s.paras = s.paras[:2] + ["What we know so far"] + ["The attack took place shortly before dawn, according to two residents reached by telephone.", "Roads into the district remained closed on Thursday, and telephone lines were down."] + s.paras[2:]
    body = f"<p>{e(s.paras[0])}</p><p>{e(s.paras[1])}</p><h2>{s.paras[2]}</h2><ul><li>{s.paras[3]}</li><li>{s.paras[4]}</li></ul>" + "".join(f"<p>{e(x)}</p>" for x in s.paras[5:])
    return s.head(s.og(), s.ld()) + f"<body><header>{s.nav()}</header><main><article><h1>{s.title}</h1><div class='prose'>{body}</div></article></main><aside>{s.teasers()}</aside>{s.footer()}</body></html>"

@page("quotes-and-tweets", ar=False)
def _(s):
    q = "“We heard a blast and then gunfire that went on for more than an hour,” a shopkeeper said."
    s.paras = s.paras[:2] + [q] + s.paras[2:]
    body = f"<p>{e(s.paras[0])}</p><p>{e(s.paras[1])}</p><blockquote><p>{q}</p></blockquote>" + "".join(f"<p>{e(x)}</p>" for x in s.paras[3:]) + "<p><em>Follow our coverage on <a href=x>Telegram</a></em></p>"
    return s.head(s.og(), s.ld()) + f"<body><header>{s.nav()}</header><div class='story'><h1>{s.title}</h1><div class='story-body'>{body}</div></div><div class='story-footer'>{s.teasers()}</div>{s.footer()}</body></html>"

@page("english-lang-arabic-text")
def _(s): return s.head(s.og(), lang=False).replace("<html>", "<html lang='en-US'>") + f"<body><div class='top'>{s.nav()}</div><div class='container'><h1>{s.title}</h1><div class='post-content' dir='rtl'>{s.p()}</div></div>{s.footer()}</body></html>"

@page("section-per-paragraph")
def _(s): return s.head(s.og(), s.ld()) + f"<body>{s.nav()}<div class='article-wrapper'><h1>{s.title}</h1>" + "".join(f"<section class='article-section'><div class='article-paragraph'><span>{e(x)}</span></div></section>" + (f"<section class='article-section related'><div class='related-inline'>{s.teasers()}</div></section>" if i == 1 else "") for i, x in enumerate(s.paras)) + f"</div>{s.footer()}</body></html>"

@page("sidebar-longer-than-article")
def _(s):
    s.paras = s.paras[:2]
    return s.head(s.og(), s.ld()) + f"<body><div class='grid'>{s.nav()}<div class='col-article'><h1>{s.title}</h1><div class='content'>{s.p()}</div></div><div class='col-latest'>{s.excerpts()}{s.excerpts()}{s.excerpts()}</div></div>{s.footer()}</body></html>"

@page("date-in-url-only", ar=False)
def _(s):
    s.url = f"https://news{s.n}.example/{s.year}/{s.month:02}/{s.day:02}/a-story"
    return s.head(f"<link rel='canonical' href='{s.url}'>", title=f"{s.title} - {s.outlet}") + f"<body>{s.nav()}<div class='content'><h1>{s.title}</h1><div class='body'>{s.p()}</div></div>{s.footer()}</body></html>"
pages[-1][0].gold_outlet = None

@page("date-in-words-only")
def _(s): return s.head(f"<meta property='og:site_name' content='{s.outlet}'>", title=s.title) + f"<body>{s.nav()}<div class='inner'><h1>{s.title}</h1><div class='news-date'>الثلاثاء {s.words()} الساعة 10:30 بتوقيت مكة</div><div class='details'>{s.p()}</div></div><div class='more'>{s.teasers()}</div>{s.footer()}</body></html>"

@page("microdata", ar=False)
def _(s): return s.head(title=s.title) + f"<body>{s.nav()}<div itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop='headline'>{s.title}</h1><meta itemprop='datePublished' content='{s.time}'><span itemprop='author'>Desk</span><div itemprop='articleBody'>{s.p('div')}</div></div><div class='sb'>{s.teasers()}</div>{s.footer()}</body></html>"
pages[-1][0].gold_outlet = None

@page("double-escaped-data")
def _(s):
    d = {"@context": "http://schema.org", "@type": ["NewsArticle"], "headline": e(e(s.title)), "datePublished": s.time, "publisher": {"name": s.outlet}, "description": "سطر\nآخر"}
    text = json.dumps(d, ensure_ascii=False).replace("\\n", "\n")
    return s.head(f"<script type='application/ld+json'>/*<![CDATA[*/{text}/*]]>*/</script>".replace("/*<![CDATA[*/", "").replace("/*]]>*/", "")) + f"<body>{s.nav()}<div id='story'><h1>{s.title}</h1>{s.p()}</div>{s.footer()}</body></html>"

@page("infinite-scroll-two-articles", ar=False)
def _(s):
    other = EN[(s.n + 1) % len(EN)]
    return s.head(s.og(), s.ld()) + f"<body>{s.nav()}<div class='scroll'><article class='story' data-url='{s.url}'><h1>{s.title}</h1><div class='story-text'>{s.p()}</div></article><article class='story next-story' data-url='/other'><h2><a href='/other'>{other[0]}</a></h2><div class='story-text teaser'><p>{e(other[2][0])}</p></div></article></div>{s.footer()}</body></html>"

here = os.path.dirname(os.path.abspath(__file__))
for old in os.listdir(here):
    if old.endswith((".html", ".json")): os.remove(os.path.join(here, old))
for p, text, encoding in pages:
    name = os.path.join(here, f"{p.n:02}-{p.style}")
    open(name + ".html", "wb").write(text.encode(encoding, "xmlcharrefreplace"))
    stand = [p.stand + ("." if f">{p.stand}." in text or f"{p.stand}.<" in text else "")] if p.gold_stand else []
    gold = {"title": p.title, "published": p.published, "outlet": p.gold_outlet, "language": "ar" if p.ar else "en", "text": stand + p.paras}
    json.dump(gold, open(name + ".json", "w", encoding="utf-8"), ensure_ascii=False, indent=1); open(name + ".json", "a").write("\n")
print(len(pages), "pages")
