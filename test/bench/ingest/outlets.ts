import { otherCards, otherLinks, type Part, partsOf, site } from './page.ts';
import type { MadeStory } from './story.ts';

/** Markup modelled on how kinds of outlets build their pages; every word in it is made up. */
export type Outlet = (story: MadeStory) => string;

interface Markup {
  readonly paragraph: (html: string, index: number) => string;
  readonly heading?: (html: string) => string;
  readonly list?: (html: string) => string;
  /** What stands after the n-th part. */
  readonly between?: Readonly<Record<number, string>>;
}

const post = (html: string): string =>
  `<blockquote class="twitter-tweet" data-lang="en">${html}</blockquote>`;

function body(parts: readonly Part[], { paragraph, heading, list, between = {} }: Markup): string {
  const draw: Readonly<Record<Part['kind'], (html: string, index: number) => string>> = {
    paragraph,
    heading: heading ?? ((html) => `<h2>${html}</h2>`),
    list: list ?? ((html) => `<ul>${html}</ul>`),
    post,
  };
  return parts.map((part, index) => draw[part.kind](part.html, index) + (between[index] ?? '')).join('\n');
}

const pull = (story: MadeStory): string =>
  story.paragraphs
    .find((text) => text.startsWith('“'))
    ?.split('”')[0]
    ?.slice(1) ?? '';

/** Broadcasters: every paragraph in a block of its own, hashed class names, meaning in data attributes. */
const broadcaster: Outlet = (story) => {
  const image = `<div data-component="image-block"><figure><div><img src="a.jpg"><span role="text"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>${story.captions[0]}</p></figcaption></figure></div>`;
  const links = `<div data-component="unordered-list-block" class="sc-1"><ul><li><a href="/1">${story.others[0]?.headline}</a></li><li><a href="/2">${story.others[1]?.headline}</a></li></ul></div>`;
  return site(
    'Example Broadcasting',
    story,
    '',
    `<main id="main-content"><article class="sc-a1">
<div data-component="headline-block"><h1>${story.title}</h1></div>
<div data-component="byline-block"><div data-testid="byline"><span>${story.byline}</span><span>Port reporter</span></div><time datetime="2025-04-28T09:00:00Z">3 hours ago</time><button>Share</button><button>Save</button></div>
${body(partsOf(story), { paragraph: (html) => `<div data-component="text-block"><p class="sc-e1"><span>${html}</span></p></div>`, heading: (html) => `<div data-component="subheadline-block"><h2><span>${html}</span></h2></div>`, between: { 1: image, 4: links } })}
<div data-component="tags"><a href="/t">Ports</a><a href="/t2">Weather</a></div></article>
<section data-component="related-stories"><h2>More on this story</h2>${otherCards(story)}</section>
<section data-component="most-read"><h2>Most read</h2><ol>${otherLinks(story)}</ol></section></main>`,
  );
};

/** Papers with islands: rich links, sign-up boxes and pull quotes between the paragraphs. */
const islands: Outlet = (story) =>
  site(
    'The Example Guardian',
    story,
    '',
    `<main><article>
<div data-gu-name="headline"><h1>${story.title}</h1></div><div data-gu-name="meta"><a rel="author" href="/p">${story.byline}</a><details><summary>Mon 28 Apr 2025 10.00 BST</summary>Last modified on Mon 28 Apr 2025 11.00 BST</details><div data-component="share"><a>Share</a></div></div>
<figure><img><figcaption>${story.captions[0]} <span class="credit">Photograph: A Person/Agency</span></figcaption></figure>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector dcr-1">
${body(partsOf(story), {
  paragraph: (html) => `<p class="dcr-2">${html}</p>`,
  between: {
    1: `<gu-island name="RichLink"><div data-print-layout="hide"><div>Related: <a href="/r">${story.others[0]?.headline}</a></div><div>Read more</div></div></gu-island>`,
    2: '<div class="ad-slot-container"><div class="ad-slot">Advertisement</div></div>',
    3: `<aside class="dcr-3"><blockquote><p>${pull(story)}</p></blockquote></aside>`,
    5: '<figure class="newsletter-signup"><h3>Sign up to First Thing</h3><p>Our morning email breaks down the key stories of the day, telling you what is happening and why it matters.</p><a>Privacy Notice</a></figure>',
  },
})}</div></div></div>
<div data-print-layout="hide"><div>Explore more on these topics</div><ul><li><a>Ports</a></li><li><a>Weather</a></li></ul><div><a>Share</a><a>Reuse this content</a></div></div></article>
<section><h2>More on this story</h2>${otherCards(story)}</section><section class="most-viewed"><h2>Most viewed</h2><ol>${otherLinks(story)}</ol></section></main>`,
  );

/** Cable networks: a location line, related content and players in the text, all in one body. */
const cable: Outlet = (story) =>
  site(
    'ECN',
    story,
    '',
    `<section class="layout__main"><article><div class="headline"><h1>${story.title}</h1><div class="byline"><div class="byline__names">By <span>${story.byline}</span>, ECN</div></div><div class="timestamp">Updated 10:05 AM EDT, Mon April 28, 2025</div></div>
<div class="image"><img><div class="image__metadata"><div class="image__caption attribution"><span>${story.captions[0]}</span></div><figcaption class="image__credit">A Person/AFP/Getty Images</figcaption></div></div>
<div class="article__content" itemprop="articleBody">
${body(partsOf(story), {
  paragraph: (html) => `<p class="paragraph inline-placeholder" data-component-name="paragraph">${html}</p>`,
  heading: (html) => `<h2 class="subheader">${html}</h2>`,
  between: {
    1: `<div class="related-content"><p class="related-content__headline"><span>RELATED ARTICLE</span> <a href="/r">${story.others[2]?.headline}</a></p></div>`,
    3: `<div class="video-resource"><div class="video-resource__details"><span>Video Ad Feedback</span><div>${story.others[3]?.headline}</div><span>02:31</span> - Source: <a>ECN</a></div></div>`,
    5: `<div class="pull-quote"><p>${pull(story)}</p></div>`,
  },
})}
<p class="footnote"><em>ECN’s ${story.byline} contributed to this report.</em></p></div></article></section>
<aside class="layout__rail"><h3>Trending</h3><ul>${otherLinks(story)}</ul></aside><div class="zone zone--t-light"><h3>Paid Content</h3>${otherCards(story)}</div>`,
  );

/** American dailies: paragraphs in columns with advertisements between the columns. */
const columns: Outlet = (story) => {
  const advertisement =
    '<div><div id="story-ad-1-wrapper" class="css-ad"><div id="story-ad-1-slug"><p>Advertisement</p></div><a href="#after">SKIP ADVERTISEMENT</a></div></div>';
  return site(
    'The Example Times',
    story,
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, author: { '@type': 'Person', name: story.byline }, datePublished: '2025-04-28T09:00:00Z' })}</script>`,
    `<div id="app"><main id="site-content"><article id="story"><header><h1>${story.title}</h1><p id="article-summary">A short summary of what the story says.</p><div><figure><img><figcaption><span>${story.captions[0]}</span><span class="css-credit"><span>Credit...</span><span>A Person for The Example Times</span></span></figcaption></figure></div><p>By <span>${story.byline}</span></p><time datetime="2025-04-28">April 28, 2025</time></header>
<section name="articleBody">${body(partsOf(story), { paragraph: (html, index) => `${index % 3 === 0 ? '</div></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">' : ''}<p class="css-at9mc1">${html}</p>`, between: { 2: advertisement, 6: advertisement } })}</section>
<div class="bottom-of-article"><div class="authorBio"><p><a>${story.byline}</a> is a reporter for The Times, covering ports and the weather.</p></div><div><p>A version of this article appears in print on April 29, 2025, Section A, Page 1. <a>Order Reprints</a> | <a>Today’s Paper</a> | <a>Subscribe</a></p></div></div></article>
<section id="related"><h2>Related Content</h2>${otherCards(story)}</section></main></div>`,
  );
};

/** Agencies: paragraphs are `div`s, and the notes at the end look like them. */
const agency: Outlet = (story) =>
  site(
    'Example Agency',
    story,
    '',
    `<main><article data-testid="Article"><header class="default-article-header"><h1>${story.title}</h1><div class="info-content"><a rel="author">By ${story.byline}</a><time><span>April 28, 2025</span><span>9:00 AM UTC</span><span>Updated 2 hours ago</span></time></div><div data-testid="ArticleToolbar"><button>Aa</button><button>Share</button></div></header>
<div class="article-body__wrapper"><div class="primary-gallery"><figure><img><figcaption>${story.captions[0]}. EXAMPLE/A Person <a class="caption__license">Purchase Licensing Rights</a></figcaption></figure></div>
<div class="article-body__content">
${body(partsOf(story), {
  paragraph: (html, index) =>
    `<div data-testid="paragraph-${index}" class="text__text__1FZLe body__full">${html}</div>`,
  heading: (html) => `<h2 data-testid="Heading">${html}</h2>`,
  between: {
    2: '<div data-testid="promo-box"><p>The Daily Briefing newsletter provides all the news you need to start your day. Sign up <a href="/n">here</a>.</p></div>',
    4: '<div class="ad-slot__container"><div data-testid="ResponsiveAdSlot">Advertisement · Scroll to continue</div></div>',
  },
})}
<p data-testid="Body" class="trust-badge">Our Standards: <a href="/trust">The Example Trust Principles.</a></p></div>
<div data-testid="tags"><p>Suggested Topics:</p><ul><li><a>Ports</a></li><li><a>World</a></li></ul></div>
<div data-testid="AuthorBio" class="author-bio__x"><p>${story.byline}</p><p>Example Agency</p><p>${story.byline} has covered ports and shipping from Nordhaven for fifteen years.</p></div></div></article>
<div class="article-module__read-next"><h2>Read Next</h2>${otherCards(story)}</div></main>`,
  );

/** Shouting links as paragraphs, captions in boxes, an app at the end. */
const shouting: Outlet = (story) =>
  site(
    'Example News Channel',
    story,
    '',
    `<main class="main-content"><article><header class="article-header"><h1 class="headline">${story.title}</h1><div class="author-byline">By ${story.byline} Example News</div><div class="article-date">Published April 28, 2025 9:00am EDT</div><div class="social-buttons"><ul><li><a>Facebook</a></li><li><a>Twitter</a></li><li><a>Email</a></li></ul></div></header><div class="article-content-wrap"><div class="article-content"><div class="article-body">
${body(partsOf(story), {
  paragraph: (html) => `<p>${html}</p>`,
  between: {
    1: `<p><a href="/r"><strong>${(story.others[0]?.headline ?? '').toUpperCase()}</strong></a></p>`,
    3: `<div class="image-ct inline"><div class="m"><img></div><div class="info"><div class="caption"><p>${story.captions[0]} <span class="copyright">(AP Photo/A Person)</span></p></div></div></div>`,
    5: '<div class="ad-container"><div class="ad">advertisement</div></div>',
    7: '<p><a href="/app"><strong>CLICK HERE TO GET THE EXAMPLE NEWS APP</strong></a></p>',
  },
})}<p><i>The Associated Press contributed to this report.</i></p></div></div></div>
<div class="article-meta"><div class="author-bio"><p>${story.byline} is a reporter for Example News Digital. Story tips can be sent to tips@example.com.</p></div></div></article></main><aside class="sidebar"><section class="collection trending"><h2>Trending</h2>${otherCards(story)}</section></aside>`,
  );

/** World channels: lists of recommended stories with words for screen readers. */
const world: Outlet = (story) =>
  site(
    'Example World',
    story,
    '',
    `<main id="main-content-area"><header class="article-header"><h1>${story.title}</h1><p class="article__subhead"><em>What it is about, in one line.</em></p></header><figure class="article-featured-image"><img><figcaption>${story.captions[0]} [File: A Person/Agency]</figcaption></figure><div class="article-info-block"><div class="article-author-name">By <a>${story.byline}</a></div><div class="date-simple"><span class="screen-reader-text">Published On 28 Apr 2025</span><span aria-hidden="true">28 Apr 2025</span></div><div class="article-share"><span>Click here to share on social media</span></div></div>
<div class="wysiwyg wysiwyg--all-content">
${body(partsOf(story), {
  paragraph: (html) => `<p>${html}</p>`,
  between: {
    2: `<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul class="more-on__list"><li class="more-on__article"><span class="screen-reader-text">list 1 of 3</span><a href="/1">${story.others[0]?.headline}</a></li><li><span class="screen-reader-text">list 2 of 3</span><a href="/2">${story.others[1]?.headline}</a></li></ul><span class="screen-reader-text">end of list</span></div>`,
    5: '<div class="newsletter-slot"><h3>Sign up for Example World</h3><p>Get the latest news from around the world. Timely. Accurate. Fair.</p><form><input><button>Subscribe</button></form></div>',
  },
})}</div><div class="article-source">Source: Example World and news agencies</div></main><aside class="trending-articles"><h2>Trending</h2><ul>${otherLinks(story)}</ul></aside>`,
  );

/** Weblog themes: shares, related posts and comments under the text, widgets beside it. */
const weblog: Outlet = (story) =>
  site(
    'Example Weblog',
    story,
    '',
    `<div id="page" class="hfeed site"><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-1" class="post-1 post type-post hentry category-news tag-ports"><header class="entry-header"><h1 class="entry-title">${story.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a><time class="entry-date" datetime="2025-04-28T09:00:00+00:00">April 28, 2025</time></a></span> <span class="byline">by <a>${story.byline}</a></span> <span class="comments-link"><a>6 Comments</a></span></div></header>
<div class="entry-content">
${body(partsOf(story), {
  paragraph: (html) => `<p>${html}</p>`,
  between: {
    1: `<div class="wp-caption aligncenter" style="width: 600px"><img><p class="wp-caption-text">${story.captions[0]}</p></div>`,
    4: `<p><strong>Read more:</strong> <a href="/r">${story.others[1]?.headline}</a></p>`,
  },
})}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Click to share on Twitter</a></li><li><a>Click to share on Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${otherCards(story)}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a>News</a></span><span class="tags-links">Tagged <a>ports</a>, <a>rain</a></span></footer></article>
<div class="author-info"><h2>About ${story.byline}</h2><p class="author-bio">${story.byline} has written about ports and the people in them since 2009.</p></div>
<nav class="navigation post-navigation"><a rel="prev">Previous: ${story.others[2]?.headline}</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">6 thoughts on “${story.title}”</h2><ol class="comment-list">${story.comments.map((comment) => `<li class="comment"><article class="comment-body"><footer class="comment-meta"><b>Reader</b> says:</footer><div class="comment-content"><p>${comment}</p></div></article></li>`).join('')}</ol><div id="respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>${otherLinks(story)}</ul></section><section class="widget"><p>About this weblog: we write about the sea, the weather, and what people do about it.</p></section></aside></div></div>`,
  );

/** Old systems: tables for the layout, breaks for the paragraphs. */
const old: Outlet = (story) =>
  site(
    'Example Courier',
    story,
    '',
    `<table width="100%"><tr><td width="160" valign="top"><font size="2"><b>Sections</b><br>${story.others.map(({ headline }) => `<a href="/x">${headline}</a><br>`).join('')}</font></td><td valign="top"><font size="5"><b>${story.title}</b></font><br><font size="1">By ${story.byline}<br>28 April 2025</font><br><br><div id="story" class="story">
${partsOf(story)
  .map((part) =>
    part.kind === 'list'
      ? `<ul>${part.html}</ul>`
      : part.kind === 'post'
        ? `<blockquote>${part.html}</blockquote>`
        : part.kind === 'heading'
          ? `<b>${part.html}</b><br><br>`
          : `${part.html}<br><br>`,
  )
  .join('\n')}
</div><font size="1"><a href="#">E-mail this story</a> | <a href="#">Print</a></font></td><td width="160"><img src="ad.gif"><br><font size="1">Advertisement</font></td></tr></table>`,
  );

/** Tabloids: bullets on top, groups of pictures, boxes of facts, reels of other stories, thousands of comments. */
const tabloid: Outlet = (story) =>
  site(
    'Example Mail',
    story,
    '',
    `<div id="js-article-text" class="article wide"><h2>${story.title}</h2><p class="author-section byline-plain">By <a class="author" rel="author">${story.byline}</a></p><p class="byline-section"><span class="article-timestamp">Published: <time>09:00, 28 April 2025</time></span></p><div class="shareArticles"><ul><li><a>Share</a></li><li><a>Email</a></li></ul><span class="share-count">1.2k shares</span></div>
<div itemprop="articleBody">
${body(partsOf(story), {
  paragraph: (html) => `<p class="mol-para-with-font">${html}</p>`,
  between: {
    1: `<div class="artSplitter mol-img-group"><div class="mol-img"><img></div><p class="imageCaption">${story.captions[0]}</p></div><div class="mol-ads-label-container"><span class="mol-ads-label">Advertisement</span></div>`,
    3: `<div class="related-carousel"><h3>RELATED ARTICLES</h3><ul>${otherLinks(story, 0, 4)}</ul></div>`,
    6: `<div class="artSplitter mol-img-group"><div class="mol-img"><img></div><p class="imageCaption">${story.captions[1]}</p></div>`,
  },
})}</div></div>
<div id="reader-comments"><h3>Comments 6</h3>${story.comments.map((comment) => `<div class="comment"><p class="user-info">Reader, Kirkby, 2 hours ago</p><p class="comment-body comment-text">${comment}</p></div>`).join('')}</div>
<div class="puff_pastel"><h3>MORE HEADLINES</h3>${otherCards(story)}</div>`,
  );

export const outlets: Readonly<Record<string, Outlet>> = {
  broadcaster,
  islands,
  cable,
  columns,
  agency,
  shouting,
  world,
  weblog,
  old,
  tabloid,
};

/** What a perfect reader finds: the story's own blocks, without title and captions. */
export const referenceOf = (story: MadeStory): string =>
  partsOf(story)
    .map(({ text }) => text)
    .join('\n\n');
