"""Phrases of the page and its machinery: other articles, adverts, comments, players, menus."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R
from reader.extraction.phrase_rule import Place

__all__ = ["PAGE"]

PAGE: tuple[R, ...] = (
    R(
        "read more",
        "related",
        r"(?:(?:to )?(?:read|see|view|learn|find out|discover|hear|watch) (?:more|next|also|the (?:full|original|"
        r"rest))\b(?: (?:here|below|stories?|story|article|post|about .{2,60}|at .{2,40}|on .{2,40}))?[\s.:…>»→\]]*|"
        r"(?:read|see|watch|view|learn) (?:more|next|also|this)(?: (?:about|on|at|from|in|here|stories|news|"
        r"coverage))?\s*[:|>»\-–—].{0,160}|(?:read|see) (?:more|also)\b[^.!?]{0,110})",
        26,
        "en",
        ("Read more", "READ MORE: Council votes on park", "See also"),
        ("Read more books, he said.", "See more of the world before you settle, she wrote."),
        cues="read|see|view|learn|find out|discover|hear|watch",
    ),
    R(
        "labelled link",
        "related",
        r"(?:related|more|also|must[- ]?(?:read|see|watch)|don't miss|recommended|in pictures|photos|photo gallery|"
        r"video|videos|watch|watch live|listen|read|gallery|opinion|analysis|explainer|trending|see also|read also|"
        r"also read|you may like|in case you missed it|icymi|up next|next|previous|background|key points)\s*"
        r"(?:[:|»>]|\s[-–—]\s)\s*\S.{0,160}",
        26,
        "en",
        ("RELATED: Council votes on park", "Watch: Fire crews at the scene", "Also read: What we know"),
        ("Listening: an art.",),
        cues="also|analysis|background|don't miss|explainer|gallery|icymi|in case you missed it|in pictures|"
        "key points|listen|more|must|next|opinion|photos|previous|read|recommended|related|trending|"
        "video|watch|you may like",
    ),
    R(
        "related heading",
        "related",
        r"(?:related(?: (?:stories|story|articles?|content|topics?|news|posts?|"
        r"links?|coverage|video|videos|reading|roundup|items|searches|tags))?|"
        r"(?:you (?:may|might|will|could) also)(?: (?:like|enjoy|be interested in|want to read))?|"
        r"(?:recommended|trending|popular|latest|top|more|other|featured|breaking|today's|editors?'?s?'?|our|"
        r"what to read|must)(?: (?:stories|news|articles?|reads?|picks?|posts?|videos?|headlines|now|next|for you|"
        r"from .{2,40}|on .{2,40}|in .{2,30}|this week|today|reading|choice|topics|stories from .{2,30}))+|"
        r"(?:recommended|trending|most (?:read|popular|viewed|shared|commented))"
        r"(?: (?:stories|articles|news|now|today|for you|in .{2,30}|on .{2,30}))*|promoted stories|"
        r"from around the web|around the web|don't miss|in this article|read next|up next|see also|more like this|"
        r"further reading|what's next|in other news)\s*[:.…»>]*",
        9,
        "en",
        ("Related", "More from the newsroom", "You might also enjoy...", "Popular reads", "Most read"),
        ("More than 40 people came.", "Top of the hill", "Latest in a long line of mayors to resign this spring."),
        cues="also|around the web|breaking|don't miss|editor|featured|further reading|in this article|latest|"
        "more|most|must|other|our|popular|promoted stories|read next|recommended|related|today's|top|"
        "trending|up next|what to read|what's next",
    ),
    R(
        "advert label",
        "advert",
        r"(?:[-–—\s]*(?:advertisements?|adverts?|ads?|advertising|ad feedback|"
        r"sponsored(?: (?:content|links?|post|stories))?(?: by .{0,30})?|promoted(?: content)?|"
        r"paid (?:content|post|partnership|advertisement)|partner content|sponsor(?:ed)? message|loading\.*|"
        r"remove ads?|report (?:this )?ad|why this ad\??)[-–—:.\s]*)+",
        8,
        "en",
        ("Advertisement", "Sponsored content", "AD"),
        ("Ads for cigarettes were banned.",),
        cues="ad|loading|message|paid|partner content|promoted|report|sponsored",
    ),
    R(
        "story continues",
        "advert",
        r"[-–—\s(\[]*(?:(?:the )?(?:story|article|post|text|content|recipe) (?:continues|resumes)|"
        r"continue reading|scroll (?:down )?(?:to|for))"
        r"(?:(?: (?:below|after|this|the|article|story|continues?|reading|more|next|advertisement|advert|"
        r"ad|video|gallery|photo|image|to|read|content|from|our|partner|tweet|slideshow))+)[-–—:.…)\]]*|"
        r"skip (?:to|past|ad|advert)\b.{0,40}|continue reading(?: (?:below|the main story))?[.…→»]*",
        12,
        "en",
        ("Story continues below advertisement", "Continue reading", "Scroll down for video"),
        ("The story continues.", "Skip the starter and go for the fish."),
        cues="continue reading|continues|resumes|scroll|skip",
    ),
    R(
        "affiliate notice",
        "advert",
        r".{0,160}\b(?:may|might|will|could|sometimes|can)? ?(?:earn|receive|get|make)s? "
        r"(?:(?:a|an|some|small|affiliate|referral)\s?)*\bcommissions?\b.{0,200}|"
        r".{0,60}\b(?:contains?|includes?|uses?|features?) affiliate links?\b.{0,200}",
        60,
        "en",
        ("We may earn a commission from links on this page.", "This post contains affiliate links."),
        ("Brokers earned commissions of 3%.",),
        cues="affiliate link|commission",
    ),
    R(
        "comment prompt",
        "comments",
        r"(?:(?:\d[\d,]*+|no|view|show|read|load|loading|hide|see|add|leave|post|write|all|your|the|a|join|"
        r"most|recent|sort|reader|be the first to)\b\s?)*(?:comments?|reply|replies|conversation|discussion)"
        r"(?: (?:\(\d+\)|on .{3,80}|below|here|now|section|are closed|by|policy|guidelines|yet))*[.:!…]*",
        16,
        "en",
        ("Comments", "17 comments", "Leave a comment below", "Join the conversation", "Comments on this walk"),
        ("The comment was deleted.", "Discussion went on until dawn."),
        cues="comment|conversation|discussion|replies|reply",
    ),
    R(
        "comment policy",
        "comments",
        r".{0,120}\bcomments?\b.{0,120}\b(?:moderat(?:e|ed|ion|ing|or)|approved|off-?topic|abusive|spam|reported|"
        r"community (?:guidelines|standards))\b.{0,200}",
        45,
        "en",
        ("Comments are moderated and may take an hour to appear.", "We delete comments that are abusive."),
        ("The moderator declined to comment.",),
        Place.END,
        cues="comment",
    ),
    R(
        "player text",
        "video",
        r"(?:(?:play|watch|pause|replay|mute|unmute|stop|now playing|up next|loading|buffering|close|open|"
        r"full ?screen|captions?|subtitles?|settings|quality|volume|autoplay|live|this|the|video|videos|audio|"
        r"clip|player|gallery|slideshow|duration|listen|to|article|next|on|off|/|in|\d[\d:.]*+|seconds?|minutes?)"
        r"(?:(?<=/)|\b)[\s.:…|]*+)+",
        9,
        "en",
        ("Play video", "Now playing", "Replay", "0:35 / 1:20", "Watch live"),
        ("Watch the video of the crash.",),
    ),
    R(
        "browser complaint",
        "video",
        r".{0,60}\b(?:your browser|javascript|html5 video|ad ?blocker?|cookies)\b.{0,40}\b(?:support|"
        r"enable|disable|turn|allow|update|upgrade|accept|need|must|required|off|on|settings)\b.{0,120}|"
        r"(?:please )?(?:enable|turn on|accept|allow) (?:javascript|cookies)\b.{0,120}|"
        r"this (?:video|content|media|image|page) (?:is not|isn't|is no longer|cannot be|can't be|could not be|"
        r"has been|is currently un)(?: (?:available|played|loaded|removed|supported))\b.{0,90}",
        40,
        "en",
        ("Your browser does not support the video tag.", "Please enable JavaScript to see the tide table."),
        ("Browsers come and go.",),
        cues="available|blocke|cookies|html5 video|javascript|loaded|played|removed|supported|your browser",
    ),
    R(
        "menu word",
        "navigation",
        r"(?:(?:home|menu|search|next|previous|prev|back|close|open|expand|collapse|hide|show|cancel|submit|"
        r"toggle|more|less|top|up|down|view|see|load|read|go|return|full|all|larger|enlarge|zoom|image|photos?|"
        r"pictures?|gallery|slides?|show|slideshow|page|article|story|post|contents?|table of contents|"
        r"navigation|skip|to|the|of|main|start|print|begin|thumbnails?|\d++|/|enlarge|caption|fullscreen|comments)"
        r"(?:(?<=/)|\b)[\s>»«<›‹→←:.|…]*+)+",
        6,
        "en",
        ("Next", "Back to top", "3 of 11", "Image 1 of 3", "Show more", "View gallery"),
        ("Top gear",),
    ),
    R("nothing but marks", "navigation", r"[\W_]*", 12, "", ("***", "•", "— — —"), ("?!a",)),
)
