package org.footing.lookup.service;

/** Text that a service gives with tags and entities in it. */
final class TaggedText {
    private TaggedText() {}

    /** Without line ends and doubled spaces, and with the tags that CSL knows only. */
    static String plain(String text) {
        return text.replaceAll("</?(?!/?(?:i|b|sub|sup)>)[a-zA-Z][^<>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
