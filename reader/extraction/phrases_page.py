"""Phrases of the page and its machinery: sharing, signing up, other articles, adverts, comments, players, menus."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R

__all__ = ["PAGE"]

_NETWORK = (
    r"(?:facebook|twitter|whatsapp|linked ?in|reddit|pinterest|flipboard|telegram|messenger|tumblr|instagram|"
    r"threads|"
    r"bluesky|mastodon|pocket|wechat|weibo|snapchat|google ?(?:\+|plus)|youtube|tiktok|rss|sms|x)"
)
_SHARE = (
    r"(?:share|shares|tweet|pin(?: it)?|e-?mail|mail|print|save|copy(?: (?:link|url))?|link|like|send|more|"
    rf"{_NETWORK})"
)
_MAIL = r"(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|updates|free trial|mailing list|briefing)"

PAGE: tuple[R, ...] = (
    R(
        "share buttons",
        "share",
        rf"{_SHARE}(?:[\s|,/·•:&]+(?:on |via |to |or |and )?{_SHARE})*[:!]?",
        14,
        "en",
        ("Share", "Facebook Twitter WhatsApp", "Share on Facebook", "Print | Email"),
        ("Share prices fell.", "Twitter said no."),
    ),
    R(
        "share invitation",
        "share",
        r"(?:share|tweet|e-?mail|print|like|pin|send|save|forward|recommend)\b(?: (?:this|the|it|on|via|with|to|"
        r"by))+"
        rf"(?: (?:article|story|post|page|video|gallery|news|link|friends?|a|your|{_NETWORK}|e-?mail))*[:.!]*",
        9,
        "en",
        ("Share this on WhatsApp", "Share this article:", "Email to a friend"),
        ("Share the road with cyclists.", "Print the map first."),
    ),
    R(
        "share counts",
        "share",
        r"[\d.,]+\s?[km]?\+? (?:shares?|likes?|views?|retweets?|reactions|followers)",
        3,
        "en",
        ("1.2k shares", "345 views"),
        ("Two shares of stock", "12 views on peace"),
    ),
    R(
        "follow us",
        "sign-up",
        r"(?:please )?(?:(?:follow|like|find|join|add|connect with)\b[^.!?]{0,90}\b(?:on|at|via)\s(?:our )?"
        rf"(?:social media|@|{_NETWORK})|follow @\w)[^?]{{0,120}}",
        28,
        "en",
        ("Follow us on Twitter", "Follow Ana Ruiz on Twitter @anaruiz.", "Like us on Facebook for more stories"),
        ("Followers on Twitter laughed.",),
    ),
    R(
        "sign-up prompt",
        "sign-up",
        rf"(?:please |click here to |to )?(?:sign[ -]?up|subscribe|register)\b.{{0,160}}\b(?:{_MAIL}|today|now|here|"
        r"free|"
        r"access|unlimited|channel|podcast|digest|feed|magazine|edition|below)\b.{0,160}",
        50,
        "en",
        ("Sign up for our daily newsletter.", "Subscribe now", "Subscribe to our channel for more videos."),
        ("Subscribers left in droves.", "Sign up sheets were on the wall."),
    ),
    R(
        "bare sign-up",
        "sign-up",
        r"(?:sign[ -]?up|subscribe|register|join(?: us)?|log ?in|sign in|donate|support us)"
        r"(?: (?:now|today|here|free|for free|for more|to read))?[!.:»>]*",
        5,
        "en",
        ("Subscribe", "Sign up now!", "Log in"),
        ("Join hands.",),
    ),
    R(
        "news by mail",
        "sign-up",
        r"(?:get|receive|stay|keep|be the first|never miss|don't miss|want|love|enjoying|"
        r"enjoy)\b.{0,140}\b(?:in your "
        r"inbox|to your inbox|newsletters?|delivered|by e-?mail|e-?mail alerts?|up to date with|free app|our app|"
        r"sign up|"
        r"subscribe)\b.{0,140}",
        50,
        "en",
        ("Get the latest updates right in your inbox.", "Want more? Subscribe to our newsletter."),
        ("Get the letters out of the box.", "Keep calm and carry on."),
    ),
    R(
        "address box",
        "sign-up",
        r"(?:enter|type|add) (?:your )?e-?mail(?: address)?\b.{0,80}|your e-?mail(?: address)?(?: (?:will not be|"
        r"is) .{0,60})?",
        16,
        "en",
        ("Enter your email address", "Your email address will not be published."),
        ("Your emails were leaked.",),
    ),
    R(
        "sign-up thanks",
        "sign-up",
        r"(?:thank you|thanks) for (?:subscribing|signing up|your (?:interest|subscription)|registering)\b.{0,120}"
        r"|you (?:can|may) unsubscribe\b.{0,80}|(?:you're|you are) (?:all set|now subscribed|signed up)\b.{0,120}",
        30,
        "en",
        ("Thank you for subscribing!", "You can unsubscribe at any time."),
        ("Thanks for coming.",),
    ),
    R(
        "consent",
        "sign-up",
        r"by (?:signing up|clicking|submitting|registering|subscribing|entering|providing|continuing|"
        r"creating)\b.{0,200}"
        r"\b(?:agree|terms|privacy|consent|acknowledge|cookies?)\b.{0,200}|i (?:agree to|consent to|"
        r"have read)\b.{0,160}"
        r"\b(?:terms|privacy|newsletters?|data)\b.{0,120}|this site is protected by recaptcha\b.{0,160}",
        70,
        "en",
        ("By signing up you agree to our terms.",),
        ("By clicking her heels she went home.",),
    ),
    R(
        "subscriber prompt",
        "sign-up",
        r"(?:already (?:a|have|an)|not (?:a|yet a)|become (?:a|an)|are you a) (?:\w+ )?(?:subscribers?|members?|"
        r"subscription|"
        r"patron|supporter|account|registered)\b.{0,90}|(?:this|you've|you have) .{0,60}\b(?:free articles?|"
        r"for subscribers|"
        r"subscriber[- ](?:only|exclusive)|reserved for)\b.{0,90}",
        30,
        "en",
        ("Already a subscriber? Log in", "You have reached your limit of free articles."),
        ("Become a teacher.", "This is an article."),
    ),
    R(
        "app prompt",
        "sign-up",
        r"(?:get|download|try|install|open|use|read (?:it|this) (?:on|in))\b.{0,50}\bapps?\b.{0,90}|(?:click|"
        r"tap) here "
        r"(?:to|for)\b.{0,120}|available (?:now )?(?:on|in) (?:the )?(?:app store|google play)\b.{0,60}",
        26,
        "en",
        ("Download our free app today", "Click here to get the news app"),
        ("Get the apple pie.", "Click here."),
    ),
    R(
        "read more",
        "related",
        r"(?:(?:to )?(?:read|see|view|learn|find out|discover|hear|watch) (?:more|next|also|the (?:full|original|"
        r"rest))\b"
        r"(?: (?:here|below|stories?|story|article|post|about .{2,60}|at .{2,40}|on .{2,40}))?[\s.:…>»→\]]*|(?:read|"
        r"see|watch|view|learn) (?:more|next|also|this)(?: (?:about|on|at|from|in|here|stories|news|"
        r"coverage))?\s*[:|>»\-–—].{0,160}|(?:read|see) (?:more|also)\b[^.!?]{0,110})",
        26,
        "en",
        ("Read more", "READ MORE: Council votes on park", "See also"),
        ("Read more books, he said.", "See more of the world before you settle, she wrote."),
    ),
    R(
        "labelled link",
        "related",
        r"(?:related|more|also|must[- ]?(?:read|see|watch)|don't miss|recommended|in pictures|photos|photo gallery|"
        r"video|"
        r"videos|watch|watch live|listen|read|gallery|opinion|analysis|explainer|trending|see also|read also|"
        r"also read|"
        r"you may like|in case you missed it|icymi|up next|next|previous|background|key points)\s*(?:[:|»>]|"
        r"\s[-–—]\s)\s*"
        r"\S.{0,160}",
        26,
        "en",
        ("RELATED: Council votes on park", "Watch: Fire crews at the scene", "Also read: What we know"),
        ("Listening: an art.",),
    ),
    R(
        "related heading",
        "related",
        r"(?:related(?: (?:stories|story|articles?|content|topics?|news|posts?|links?|coverage|video|videos|reading|"
        r"roundup|items|searches|tags))?|(?:you (?:may|might|will|could) also)(?: (?:like|enjoy|be interested in|"
        r"want to "
        r"read))?|(?:recommended|trending|popular|latest|top|more|other|"
        r"featured|breaking|today's|editors?'?s?'?|our|what to read|must)(?: (?:stories|news|articles?|reads?|"
        r"picks?|posts?|"
        r"videos?|headlines|now|next|for you|from .{2,40}|on .{2,40}|in .{2,30}|this week|today|reading|choice|"
        r"topics|"
        r"stories from .{2,30}))+|(?:recommended|trending|most (?:read|popular|viewed|shared|"
        r"commented))(?: (?:stories|articles|news|now|today|for you|"
        r"in .{2,30}|on .{2,30}))*|promoted stories|from around the web|around the web|don't miss|in this article|"
        r"read next|up next|see also|more like this|further reading|what's next|in other news)\s*[:.…»>]*",
        9,
        "en",
        ("Related", "More from the newsroom", "You may also like...", "Trending news", "Most read"),
        ("More than 40 people came.", "Top of the hill", "Latest in a long line of mayors to resign this spring."),
    ),
    R(
        "advert label",
        "advert",
        r"(?:[-–—\s]*(?:advertisements?|adverts?|ads?|advertising|ad feedback|sponsored(?: (?:content|links?|post|"
        r"stories))?"
        r"(?: by .{0,30})?|promoted(?: content)?|paid (?:content|post|partnership|advertisement)|partner content|"
        r"sponsor(?:ed)? message|loading\.*|remove ads?|report (?:this )?ad|why this ad\??)[-–—:.\s]*)+",
        8,
        "en",
        ("Advertisement", "Sponsored content", "AD"),
        ("Ads for cigarettes were banned.",),
    ),
    R(
        "story continues",
        "advert",
        r"[-–—\s(\[]*(?:(?:the )?(?:story|article|post|text|content|recipe) (?:continues|resumes)|continue reading|"
        r"scroll (?:down )?(?:to|for))(?:(?: (?:below|after|this|the|article|story|continues?|reading|more|next|"
        r"advertisement|advert|ad|video|gallery|photo|image|to|read|content|from|our|partner|tweet|"
        r"slideshow))+)[-–—:.…)\]]*"
        r"|skip (?:to|past|ad|advert)\b.{0,40}|continue reading(?: (?:below|the main story))?[.…→»]*",
        12,
        "en",
        ("Story continues below advertisement", "Continue reading", "Scroll down for video"),
        ("The story continues.", "Skip the starter and go for the fish."),
    ),
    R(
        "affiliate notice",
        "advert",
        r".{0,160}\b(?:may|might|will|could|sometimes|can)? ?(?:earn|receive|get|make)s? (?:(?:a|an|some|small|"
        r"affiliate|"
        r"referral)\s?)*commissions?\b.{0,200}|.{0,60}\b(?:contains?|includes?|uses?|"
        r"features?) affiliate links?\b.{0,200}",
        60,
        "en",
        ("We may earn a commission from links on this page.", "This post contains affiliate links."),
        ("Brokers earned commissions of 3%.",),
    ),
    R(
        "comment prompt",
        "comments",
        r"(?:(?:\d[\d,]*+|no|view|show|read|load|loading|hide|see|add|leave|post|write|all|your|the|a|join|most|"
        r"recent|sort|"
        r"reader|be the first to)\b\s?)*(?:comments?|reply|replies|conversation|discussion)(?: (?:\(\d+\)|on .{3,80}|"
        r"below|"
        r"here|now|section|are closed|by|policy|guidelines|yet))*[.:!…]*",
        16,
        "en",
        ("Comments", "12 comments", "Leave a reply", "Join the conversation", "Comments are closed."),
        ("The comment was deleted.", "Discussion went on until dawn."),
    ),
    R(
        "player text",
        "video",
        r"(?:(?:play|watch|pause|replay|mute|unmute|stop|now playing|up next|loading|buffering|close|open|"
        r"full ?screen|"
        r"captions?|subtitles?|settings|quality|volume|autoplay|live|this|the|video|videos|audio|clip|player|"
        r"gallery|"
        r"slideshow|duration|listen|to|article|next|on|off|/|in|\d[\d:.]*+|seconds?|"
        r"minutes?)(?:(?<=/)|\b)[\s.:…|]*+)+",
        9,
        "en",
        ("Play video", "Now playing", "Replay", "0:35 / 1:20", "Watch live"),
        ("Watch the video of the crash.",),
    ),
    R(
        "browser complaint",
        "video",
        r".{0,60}\b(?:your browser|javascript|html5 video|ad ?blocker?|cookies)\b.{0,40}\b(?:support|enable|disable|"
        r"turn|"
        r"allow|update|upgrade|accept|need|must|required|off|on|settings)\b.{0,120}|(?:please )?(?:enable|turn on|"
        r"accept|"
        r"allow) (?:javascript|cookies)\b.{0,120}|this (?:video|content|media|image|page) (?:is not|isn't|"
        r"is no longer|"
        r"cannot be|can't be|could not be|has been|is currently un)(?: (?:available|played|loaded|removed|"
        r"supported))\b.{0,90}",
        40,
        "en",
        ("Your browser does not support the video tag.", "Please enable JavaScript to view the comments."),
        ("Browsers come and go.",),
    ),
    R(
        "menu word",
        "navigation",
        r"(?:(?:home|menu|search|next|previous|prev|back|close|open|expand|collapse|hide|show|cancel|submit|toggle|"
        r"more|"
        r"less|top|up|down|view|see|load|read|go|return|full|all|larger|enlarge|zoom|image|photos?|pictures?|"
        r"gallery|slides?|"
        r"show|slideshow|page|article|story|post|contents?|table of contents|navigation|skip|to|the|of|main|start|"
        r"print|"
        r"begin|thumbnails?|\d++|/|enlarge|caption|fullscreen|comments)(?:(?<=/)|\b)[\s>»«<›‹→←:.|…]*+)+",
        6,
        "en",
        ("Next", "Back to top", "1 of 23", "Image 1 of 3", "Show more", "View gallery"),
        ("Top gear",),
    ),
    R("nothing but marks", "navigation", r"[\W_]*", 12, "", ("***", "•", "— — —"), ("?!a",)),
)
