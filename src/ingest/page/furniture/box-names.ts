import type { Box } from './box.ts';

/** Whole names, and beginnings of names: `related*` is relatedposts and relatedarticles too. */
const named = (list: string) => {
  const whole = new Set(list.split(' ').filter((name) => !name.endsWith('*')));
  const starts = list.split(' ').flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : []));
  return (box: Box): boolean =>
    box.names.values().some((name) => whole.has(name) || starts.some((start) => name.startsWith(start)));
};

export const captions = named('caption* imgcaption figcaption cutline mediacaption imagecaption piccaption');
export const navigation = named(
  'nav navbar navigation menu menus submenu breadcrumb* pagination pager skiplink* masthead',
);
export const footers = named('footer contentinfo siteheader sitefooter topbar');
export const consent = named('cookie* consent gdpr ccpa onetrust cmp didomi');
export const ads = named(
  'ad ads advert* adslot* adunit* adbox* adwrapper adcontainer adlabel adslabel dfp gpt googleads adsbygoogle ' +
    'sponsor* promoted mpu skyscraper taboola* outbrain* zergnet revcontent',
);
export const sharing = named(
  'share sharing shares share* social* sociable addtoany* addthis* follow followus',
);
export const related = named(
  'related* recommend* recirc* trending* popular mostread* mostviewed mostpopular readmore* morelike* suggested ' +
    'upnext nextup onward seealso* moreon* toplinks inlinelinks richlink* readnext alsoread crosslinks topstories ' +
    'promobox morestories moreheadlines otherstories relcontent',
);
export const teasers = named('promo promos teaser teasers puff card cards carousel');
export const newsletters = named(
  'newsletter* signup* subscribe subscribebox subscribeform subscription* mailing optin mailchimp donat* contribution contributions epic ' +
    'regwall signin signingate login inlinemessage',
);
export const comments = named(
  'comment comments commentlist commenting commentarea disqus* livefyre coral discussion respond replies readercomments',
);
export const authors = named(
  'author authors author* bio byline* contributor contributors writer avatar profile',
);
export const notes = named(
  'timestamp* dateline date datetime datestamp published pubdate updated modified meta metadata postmeta info kicker ' +
    'category categories tag tags taglist topics keywords eyebrow readingtime catlinks tagslinks',
);
export const credits = named('credit* photocredit imagecredit copyright* photographer rights');
export const players = named(
  'video* player gallery galleries slideshow slider lightbox audio podcast* jwplayer brightcove mediaplayer',
);
export const tools = named(
  'print toolbar tools fontsize listen speech translate bookmark actions buttons button controls',
);
export const sidebars = named('sidebar rail rightrail aside complementary widgets widgetarea');
export const overlays = named('modal popup overlay dialog tooltip toast interstitial drawer alert');
export const printless = named('noprint hideprint hidefromprint donotprint');
