// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.base.InvalidBriefException;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.text.TextWalk;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.SourceKind;

/** A text that could make quoting slow, and the searches that are tried in it. */
enum QuotingShape {
  /** Random words; the wanted words are gone. */
  PROSE {
    @Override
    void run(int length) {
      SourceText text = SourceText.of(randomWords(length));
      Quotation gone = Quotation.spoken("words that nobody has printed");
      text.findAgain(gone);
      text.findAlike(gone);
    }
  },
  /** Random words with typographic signs; a finder searches a thousand times, also with tolerances. */
  FINDER {
    @Override
    void run(int length) {
      String content = "“—” " + randomWords(length);
      PassageFinder finder = PassageFinder.of(SourceText.of(content));
      for (int i = 0; i < 1_000; i++) {
        int at = (int) ((long) i * (content.length() - 40) / 1_000);
        Quotation quotation = Quotation.spoken(content.substring(at, at + 30) + (i % 2 == 0 ? "" : "gone"));
        finder.findAgain(quotation);
        finder.findAlike(quotation);
      }
    }
  },
  /** One word that occurs in each of many equal sentences. */
  FOX {
    @Override
    void run(int length) {
      String sentence = "The quick brown fox. ";
      int sentences = length / sentence.length();
      SourceText text = SourceText.of(sentence.repeat(sentences));
      Quotation middle = text.quote("fox", sentences / 2);
      text.find(middle);
      text.findAgain(middle);
      text.findAlike(Quotation.spoken("brown\nfox"));
      refused(() -> text.quote("fox"));
    }
  },
  /** One letter with very many combining marks, in an order that normalising must change. */
  MARKS {
    @Override
    void run(int length) {
      SourceText text = SourceText.of("A caf" + "e" + "\u0301\u0316".repeat(length / 2) + " and more.");
      text.findAgain(Quotation.spoken("cafe"));
      text.findAlike(Quotation.spoken("caf\u00e9"));
      text.quote("more");
      text.quoteAt(0, 1);
      refused(() -> text.quoteAt(length / 2, length / 2 + 1));
    }
  },
  /** Words {@code a…ab} in a text {@code a…a}. */
  NEARLY {
    @Override
    void run(int length) {
      SourceText text = SourceText.of("a".repeat(length));
      Quotation words = Quotation.spoken("a".repeat(length / 10) + "b");
      text.find(words);
      text.findAlike(words);
      text.findAgain(Quotation.builder().addSegment(Segment.spoken("aa")).prefix("a".repeat(length / 10)).build());
      PassageFinder.of(text).findAgain(words);
    }
  },
  /** Words {@code a…a} in the middle of a text {@code a…a}; the shortest prefix is half of the text. */
  SAME {
    @Override
    void run(int length) {
      SourceText text = SourceText.of("a".repeat(length));
      Runnable quoting = () -> text.quote("a".repeat(length / 10), length / 2);
      if (length <= 1_000_000) {
        quoting.run();
      } else {
        refused(quoting); // more than a million places
      }
    }
  },
  /** Very many quotation marks. */
  QUOTATION_MARKS {
    @Override
    void run(int length) {
      Quotation quotation = Quotation.narrated("\"a".repeat(length / 2));
      if (length <= 100_000) {
        quotation.byQuotationMarks();
      } else {
        refused(quotation::byQuotationMarks); // more than 100,000 parts
      }
    }
  },
  /** A walk of forty steps. */
  WALK {
    @Override
    void run(int length) {
      TextWalk walk = TextWalk.of(SourceText.of("Kim said “we agree”. ".repeat(length / 21)));
      for (int i = 0; i < 10; i++) {
        walk.skipTo("Kim").narrated("“").spoken("agree").quotation();
      }
    }
  },
  /** Each of many quotations has the same words, which occur as often as there are quotations. */
  GROUNDING {
    @Override
    void run(int length) {
      int quotations = Math.min(length / 16, 4_000);
      String sentence = "They said so, he said, she said, and all of them said that they had said it. ";
      String content = sentence.repeat(length / sentence.length());
      ground(content, i -> Quotation.spoken("said"), quotations);
    }
  },
  /** Each of many quotations has other words, which occur many times. */
  GROUNDING_OTHER_WORDS {
    @Override
    void run(int length) {
      int quotations = Math.min(length / 23, 4_000);
      String content = randomWords(length);
      ground(content, i -> Quotation.spoken(content.substring(i % 2_000, i % 2_000 + 2 + i / 2_000)), quotations);
    }
  },
  /** Each paragraph is one letter; 500,000 sentences are the most. */
  PARAGRAPHS {
    @Override
    void run(int length) {
      groundSentences("A\n\n", length);
    }
  },
  /** Each line is one letter, in one paragraph. */
  LINES {
    @Override
    void run(int length) {
      groundSentences("A\n", length);
    }
  },
  /** Short sentences in one line, and every mark that can end a sentence. */
  SENTENCES {
    @Override
    void run(int length) {
      groundSentences("He said: no! (So?) ", length);
      groundSentences("... ", length);
    }
  };

  private interface Quotations {
    Quotation at(int number);
  }

  abstract void run(int length);

  private static String randomWords(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length + 16);
    while (text.length() < length) {
      for (int letters = 2 + random.nextInt(9); letters > 0; letters--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private static void refused(Runnable quoting) {
    try {
      quoting.run();
    } catch (InvalidBriefException expected) {
      return;
    }
    throw new AssertionError("must be refused");
  }

  private static void groundSentences(String part, int length) {
    String content = part.repeat(length / part.length());
    if (SentenceRules.of(Locale.ENGLISH).split(part.repeat(1_000)).size() / 1_000.0 * length / part.length() <= 500_000) {
      ground(content, i -> Quotation.spoken("gone"), 10);
    } else {
      refused(() -> ground(content, i -> Quotation.spoken("gone"), 10));
    }
  }

  private static void ground(String content, Quotations quotations, int number) {
    Source paper = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");
    Actor kim = Actor.person("kim", "Kim");
    var brief = Brief.builder().id("b").title("T").source(paper);
    for (int i = 0; i < number; i++) {
      brief.addStatement(Statement.builder().id("s" + i).addSpeaker(kim).act(Act.STATE).gist("G")
          .addQuotation(quotations.at(i)).addAttribution(Attribution.ownVoice(paper)).build());
    }
    Grounding grounding = Grounding.of(brief.build(), SourceText.of(content), List.of());
    if (grounding.anchorings().size() != number || grounding.looseCues().size() > number) {
      throw new AssertionError(grounding);
    }
  }

  /**
   * Runs one shape, and prints the CPU time in milliseconds. Arguments: the name of the shape, the length of the text.
   */
  public static void main(String[] arguments) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    valueOf(arguments[0]).run(Integer.parseInt(arguments[1]));
    System.out.println((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
  }
}
