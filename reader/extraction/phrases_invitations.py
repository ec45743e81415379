"""Phrases that ask something of the reader: share this, follow us, sign up, subscribe, get the app."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R

__all__ = ["INVITATIONS"]

_NETWORK = (
    r"(?:facebook|twitter|whatsapp|linked ?in|reddit|pinterest|flipboard|telegram|messenger|tumblr|instagram|threads|"
    r"bluesky|mastodon|pocket|wechat|weibo|snapchat|google ?(?:\+|plus)|youtube|tiktok|rss|sms|x)"
)
_SHARE = (
    r"(?:share|shares|tweet|pin(?: it)?|e-?mail|mail|print|save|copy(?: (?:link|url))?|link|like|send|more|"
    rf"{_NETWORK})"
)
_MAIL = r"(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|updates|free trial|mailing list|briefing)"

INVITATIONS: tuple[R, ...] = (
    R(
        "share buttons",
        "share",
        rf"{_SHARE}(?:[\s|,/·•:&]+(?:on |via |to |or |and )?{_SHARE})*[:!]?",
        14,
        "en",
        ("Share", "Facebook Twitter WhatsApp", "Share on Facebook", "Print | Email"),
        ("Share prices fell.", "Twitter said no."),
        cues="share|tweet|pin|email|mail|print|save|copy|link|like|send|more|facebook|twitter|whatsapp|reddit|"
        "flipboard|telegram|messenger|tumblr|instagram|threads|bluesky|mastodon|pocket|wechat|weibo|"
        "snapchat|google|youtube|tiktok|rss|sms|x",
    ),
    R(
        "share invitation",
        "share",
        r"(?:share|tweet|e-?mail|print|like|pin|send|save|forward|recommend)\b(?: (?:this|the|it|on|via|with|to|"
        rf"by))+(?: (?:article|story|post|page|video|gallery|news|link|friends?|a|your|{_NETWORK}|e-?mail))*[:.!]*|"
        r"(?:like|enjoyed?|love[d]?|found) (?:this|our|what you)\b.{0,40}\b(?:share|tell|tweet)\b.{0,40}",
        14,
        "en",
        (
            "Share this on Mastodon",
            "Share this article:",
            "Email to a friend",
            "Like this article? Share it with your aunt!",
        ),
        ("Share the road with cyclists.", "Print the map first."),
        cues="email|forward|like|mail|pin|print|recommend|save|send|share|tell|tweet",
    ),
    R(
        "share counts",
        "share",
        r"[\d.,]+\s?[km]?\+? (?:shares?|likes?|views?|retweets?|reactions|followers)",
        3,
        "en",
        ("1.2k shares", "345 views"),
        ("Two shares of stock", "12 views on peace"),
        cues="followers|like|reactions|retweet|share|view",
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
        cues="add|connect with|find|follow|join|like",
    ),
    R(
        "sign-up prompt",
        "sign-up",
        rf"(?:please |click here to |to )?(?:sign[ -]?up|subscribe|register)\b.{{0,160}}\b(?:{_MAIL}|today|now|here|"
        r"free|access|unlimited|channel|podcast|digest|feed|magazine|edition|below)\b.{0,160}",
        50,
        "en",
        ("Sign up for our daily newsletter.", "Subscribe now", "Subscribe to our channel for more videos."),
        ("Subscribers left in droves.", "Sign up sheets were on the wall."),
        cues="register|sign|subscribe",
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
        cues="donate|join|log|register|sign|subscribe|support us",
    ),
    R(
        "news by mail",
        "sign-up",
        r"(?:get|receive|stay|keep|be the first|never miss|don't miss|want|love|enjoying|"
        r"enjoy)\b.{0,140}\b(?:in your inbox|to your inbox|newsletters?|delivered|by e-?mail|e-?mail alerts?|"
        r"up to date with|free app|our app|sign up|subscribe)\b.{0,140}",
        50,
        "en",
        ("Get the latest harbour news in your inbox.", "Want more? Subscribe to our newsletter."),
        ("Get the letters out of the box.", "Keep calm and carry on."),
        cues="by e|delivered|free app|in your inbox|mail alert|email alert|newsletter|our app|sign up|subscribe|"
        "to your inbox|up to date with",
    ),
    R(
        "address box",
        "sign-up",
        r"(?:enter|type|add) (?:your )?e-?mail(?: address)?\b.{0,80}|"
        r"your e-?mail(?: address)?(?: (?:will not be|is) .{0,60})?",
        16,
        "en",
        ("Enter your email address", "Your email address will not be shown to anybody."),
        ("Your emails were leaked.",),
        cues="email|mail|your e",
    ),
    R(
        "sign-up thanks",
        "sign-up",
        r"(?:thank you|thanks) for (?:subscribing|signing up|your (?:interest|subscription)|registering)\b.{0,120}|"
        r"you (?:can|may) unsubscribe\b.{0,80}|(?:you're|you are) (?:all set|now subscribed|signed up)\b.{0,120}",
        30,
        "en",
        ("Thank you for subscribing!", "You can unsubscribe at any time."),
        ("Thanks for coming.",),
        cues="all set|interest|now subscribed|registering|signed up|signing up|subscribing|subscription|unsubscribe",
    ),
    R(
        "consent",
        "sign-up",
        r"by (?:signing up|clicking|submitting|registering|subscribing|entering|providing|continuing|"
        r"creating)\b.{0,200}\b(?:agree|terms|privacy|consent|acknowledge|cookies?)\b.{0,200}|"
        r"i (?:agree to|consent to|have read)\b.{0,160}\b(?:terms|privacy|newsletters?|data)\b.{0,120}|"
        r"this site is protected by recaptcha\b.{0,160}",
        70,
        "en",
        ("By signing up you agree to our terms.",),
        ("By clicking her heels she went home.",),
        cues="agree to|clicking|consent to|continuing|creating|entering|have read|providing|registering|"
        "signing up|submitting|subscribing|this site is protected by recaptcha",
    ),
    R(
        "subscriber prompt",
        "sign-up",
        r"(?:already (?:a|have|an)|not (?:a|yet a)|become (?:a|an)|are you a) (?:\w+ )?"
        r"(?:subscribers?|members?|subscription|patron|supporter|account|registered)\b.{0,90}|"
        r"(?:this|you've|you have) .{0,60}\b(?:free articles?|for subscribers|subscriber[- ](?:only|exclusive)|"
        r"reserved for)\b.{0,90}",
        30,
        "en",
        ("Already a subscriber? Log in", "You have reached your limit of free articles."),
        ("Become a teacher.", "This is an article."),
        cues="account|free article|member|patron|registered|reserved for|subscriber|subscription|supporter",
    ),
    R(
        "app prompt",
        "sign-up",
        r"(?:get|download|try|install|open|use|read (?:it|this) (?:on|in))\b.{0,50}\bapps?\b.{0,90}|(?:click|"
        r"tap) here (?:to|for)\b.{0,120}|available (?:now )?(?:on|in) (?:the )?(?:app store|google play)\b.{0,60}",
        26,
        "en",
        ("Download our free app today", "Click here to get the news app"),
        ("Get the apple pie.", "Click here."),
        cues="app|available|here",
    ),
)
