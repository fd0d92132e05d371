// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.communique.base.InvalidBriefException;
import org.communique.grounding.SentenceRules;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.text.TextWalk;
import org.communique.text.Tolerance;

/** Any text and any words: what is quoted is found again where it was, with an index and without. */
final class TextTarget {

  private static final List<SentenceRules> RULES = List.of(
      SentenceRules.of(Locale.ENGLISH), SentenceRules.of(Locale.FRENCH), SentenceRules.of(Locale.forLanguageTag("es")));

  private final SourceText text;
  private final PassageFinder finder;
  private final String content;

  private TextTarget(SourceText text, String content) {
    this.text = text;
    this.finder = PassageFinder.of(text);
    this.content = content;
  }

  static void check(byte[] input) {
    Choices choices = new Choices(input);
    SentenceRules rules = choices.of(RULES);
    int start = choices.below(256);
    int length = choices.below(256);
    String words = choices.text(choices.below(64));
    String content = choices.rest();
    SourceText text;
    try {
      text = SourceText.of(content);
    } catch (InvalidBriefException refused) {
      claim(content.indexOf('\0') >= 0 || content.codePoints().anyMatch(TextTarget::isSurrogate), "only broken texts are refused");
      return;
    }
    TextTarget target = new TextTarget(text, content);
    target.checkPassage(start % (text.length() + 1), length);
    target.checkWords(words);
    target.checkWalk(words);
    target.checkSentences(rules);
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void checkPassage(int start, int length) {
    int end = Math.min(text.length(), start + length);
    Quotation quotation;
    try {
      quotation = text.quoteAt(start, end);
    } catch (InvalidBriefException refused) {
      return;
    }
    claimEqual(quotation.start(), OptionalInt.of(start), "a passage is quoted where it begins");
    claimEqual(quotation.end(), OptionalInt.of(end), "a passage is quoted where it ends");
    claimEqual(quotation.exact(), text.content(start, end).orElseThrow(), "a passage is quoted as it is");
    claimEqual(finder.find(quotation), text.find(quotation), "an index finds what a scan finds");
    claimEqual(text.find(quotation), new QuotationMatch.Found(start, end, QuotationMatch.Placement.IN_PLACE),
        "what was quoted is found");
    Quotation lost = quotation.toBuilder().start(OptionalInt.empty()).end(OptionalInt.empty()).build();
    claimEqual(text.anchor(lost), quotation, "prefix and suffix make a quotation unique");
    claimEqual(finder.anchor(lost), quotation, "prefix and suffix make a quotation unique, with an index");
    Quotation wide = text.anchor(quotation, QuotationMatch.CONTEXT);
    QuotationMatch.Placement placement = start + text.length() - end < QuotationMatch.CONTEXT
        ? QuotationMatch.Placement.UNCONFIRMED
        : QuotationMatch.Placement.IN_PLACE;
    claimEqual(text.findAgain(wide), new QuotationMatch.Found(start, end, placement),
        "what was quoted with its surroundings is found again");
    claimEqual(finder.findAlike(wide), text.findAlike(wide), "an index finds alike what a scan finds");
  }

  private void checkWords(String words) {
    Quotation quotation;
    try {
      quotation = Quotation.of(Segment.spoken(words));
    } catch (InvalidBriefException refused) {
      return;
    }
    QuotationMatch exact = text.find(quotation);
    claimEqual(finder.find(quotation), exact, "an index finds words where a scan finds them");
    if (exact instanceof QuotationMatch.Found found) {
      claimEqual(text.content(found.start(), found.end()).orElseThrow(), words, "words are found where they are");
      claimEqual(text.quote(words).start(), OptionalInt.of(found.start()), "words that occur once are quoted there");
    } else if (exact instanceof QuotationMatch.Several several) {
      for (int place = 0; place < several.starts().size(); place++) {
        claimEqual(text.quote(words, place + 1).start(), OptionalInt.of(several.starts().get(place)),
            "each place is quoted by its number");
      }
    }
    QuotationMatch alike = text.findAlike(quotation);
    claimEqual(finder.findAlike(quotation), alike, "an index finds similar words where a scan finds them");
    if (alike instanceof QuotationMatch.Alike similar) {
      String passage = text.content(similar.start(), similar.end()).orElseThrow();
      claimEqual(Tolerance.between(words, passage), similar.tolerances(), "similar words differ as the match says");
      claimEqual(text.quote(words, EnumSet.allOf(Tolerance.class)).exact(), passage, "similar words are quoted as they are");
    }
    for (String last : List.of(words, content.substring(content.length() / 2))) {
      try {
        Quotation between = text.between(words, last);
        claim(between.exact().startsWith(words), "a passage begins with its first words");
        claim(between.exact().endsWith(last), "a passage ends with its last words");
        claimEqual(finder.find(between), text.find(between), "an index finds the passage");
      } catch (InvalidBriefException refused) {
        continue;
      }
    }
  }

  private void checkWalk(String words) {
    TextWalk walk = TextWalk.of(finder);
    int before = 0;
    try {
      for (int step = 0; step < 5; step++) {
        Quotation quotation = step % 2 == 0
            ? walk.narrated(words).spoken(words).quotation()
            : walk.skipTo(words).supplied(words).quotation();
        int start = quotation.start().orElseThrow();
        claim(start >= before, "a walk goes forward");
        before = quotation.end().orElseThrow();
        claimEqual(text.content(start, before).orElseThrow(), quotation.exact(), "a walk quotes what it passes");
      }
    } catch (InvalidBriefException refused) {
      return;
    }
  }

  private void checkSentences(SentenceRules rules) {
    int before = 0;
    for (SentenceRules.Span span : rules.split(content)) {
      claim(before <= span.start() && span.start() < span.end() && span.end() <= content.length(), "sentences follow each other");
      before = span.end();
    }
  }
}
