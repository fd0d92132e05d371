// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.communique.text.QuotationMatch.Alike;
import org.communique.text.QuotationMatch.Found;
import org.communique.text.QuotationMatch.Placement;
import org.communique.text.QuotationMatch.Several;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks for quotations again after edits of texts that resemble news reports, in which other speakers say the same
 * words. The test knows where each quotation is after the edit, prints how many were found, and accepts no wrong place.
 */
class ReanchoringTest {

  private static final int TEXTS = 2_000;

  private static final List<String> SPEAKERS = List.of(
      "Minister Álvarez", "President Kim", "the rebel leader", "Ambassador Müller", "a spokesman", "Prime Minister Lê",
      "General Ochoa", "the Élysée", "the envoy", "Secretary Rusk");
  private static final List<String> COUNTRIES = List.of("Chad", "Peru", "Laos", "Mali", "Iran", "Cuba", "Niger", "Nepal");
  private static final List<String> VERBS =
      List.of("said on Monday", "told reporters", "repeated in Geneva", "said", "wrote in a letter", "added");
  private static final List<String> WORDS = List.of(
      "we agree", "this is unacceptable", "the talks will go on", "nobody wants a war", "we don’t negotiate under threat",
      "the café talks were “useful”", "peace is near – and possible", "no comment");
  private static final List<String> TAILS = List.of(
      "while the delegations were still at the table", "a day after the strike at the border", "without taking questions",
      "in front of about forty journalists", "before he left for the airport", "as his press office confirmed later");

  /** How an edit left a quotation. */
  private enum Outcome {
    RIGHT, RIGHT_BUT_UNCONFIRMED, OTHER_PLACE_UNCONFIRMED, SURROUNDINGS_CHANGED, SEVERAL, GONE, WRONG
  }

  private record Sentence(String before, String words, String after) {
    String text() {
      return before + words + after;
    }
  }

  /** A text in three parts: before the target words, the words, after the words. No words if an edit took them away. */
  private record Report(String before, String words, String after) {
    String text() {
      return before + words + after;
    }

    int start() {
      return before.codePointCount(0, before.length());
    }
  }

  /** An edit of the sentences around and with the target; the target is null if the edit takes the target away. */
  private enum Edit {
    NOTHING, INSERT, DELETE, CHANGE, FIRST_PARAGRAPH_GONE, PLAIN_MARKS, REFLOW, NFD, OTHER_SPEAKER, TARGET_GONE,
    TARGET_GONE_AND_WORDS_IN_ANOTHERS_MOUTH
  }

  private final Random random = new Random(20);
  private final Set<String> said = new HashSet<>();

  @ParameterizedTest
  @ValueSource(ints = {0, QuotationMatch.CONTEXT})
  void neverReturnsAWrongPlace(int context) {
    Map<Edit, Map<Outcome, Integer>> again = new EnumMap<>(Edit.class);
    Map<Edit, Map<Outcome, Integer>> alike = new EnumMap<>(Edit.class);
    for (int number = 0; number < TEXTS; number++) {
      List<Sentence> sentences = sentences();
      int target = random.nextInt(sentences.size());
      Report old = report(sentences, target);
      SourceText text = SourceText.of(old.text());
      Quotation quotation = text.anchor(
          text.quoteAtChars(old.before().length(), old.before().length() + old.words().length()), context);
      for (Edit edit : Edit.values()) {
        Report now = edited(edit, sentences, target);
        count(again, edit, outcome(SourceText.of(now.text()).findAgain(quotation), edit, now));
        count(alike, edit, outcome(SourceText.of(now.text()).findAlike(quotation), edit, now));
      }
    }
    System.out.println("context " + context + ", findAgain: " + lines(again));
    System.out.println("context " + context + ", findAlike: " + lines(alike));
    assertThat(again.values()).noneMatch(outcomes -> outcomes.containsKey(Outcome.WRONG));
    assertThat(alike.values()).noneMatch(outcomes -> outcomes.containsKey(Outcome.WRONG));
    assertThat(again.get(Edit.NOTHING)).containsOnlyKeys(context == 0 ? Outcome.RIGHT_BUT_UNCONFIRMED : Outcome.RIGHT);
    for (Edit edit : List.of(Edit.PLAIN_MARKS, Edit.REFLOW, Edit.NFD)) {
      assertThat(found(alike.get(edit))).as("found after %s", edit).isGreaterThan(TEXTS * 99 / 100);
    }
  }

  private List<Sentence> sentences() {
    said.clear();
    List<Sentence> sentences = new ArrayList<>();
    for (int number = 4 + random.nextInt(12); number > 0; number--) {
      sentences.add(sentence(any(WORDS)));
    }
    return sentences;
  }

  /** Makes a sentence in which a speaker says words that this speaker has not said in this text. */
  private Sentence sentence(String words) {
    String speaker = any(SPEAKERS);
    while (!said.add(speaker + words)) {
      speaker = any(SPEAKERS) + " of " + any(COUNTRIES);
    }
    return new Sentence(speaker + " " + any(VERBS) + ", “", words, "”, " + any(TAILS) + ".");
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Report report(List<Sentence> sentences, int target) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      StringBuilder part = i < target ? before : after;
      String end = i % 4 == 3 ? "\n\n" : " ";
      if (i == target) {
        before.append(sentences.get(i).before());
        after.append(sentences.get(i).after()).append(end);
      } else {
        part.append(sentences.get(i).text()).append(end);
      }
    }
    return new Report(before.toString(), sentences.get(target).words(), after.toString());
  }

  private Report edited(Edit edit, List<Sentence> sentences, int target) {
    List<Sentence> now = new ArrayList<>(sentences);
    Sentence wanted = sentences.get(target);
    int other = random.nextInt(sentences.size());
    switch (edit) {
      case INSERT -> now.add(other, sentence(any(WORDS)));
      case DELETE -> now.remove(other);
      case CHANGE -> now.set(other, sentence(any(WORDS)));
      case FIRST_PARAGRAPH_GONE -> now.subList(0, Math.min(4, now.size() - 1)).clear();
      case OTHER_SPEAKER -> now.set(
          target, new Sentence("Governor Sato " + any(VERBS) + ", “", wanted.words(), wanted.after()));
      case TARGET_GONE -> now.remove(target);
      case TARGET_GONE_AND_WORDS_IN_ANOTHERS_MOUTH -> {
        now.remove(target);
        now.add(random.nextInt(now.size() + 1), sentence(wanted.words()));
      }
      default -> { }
    }
    int place = indexOfSame(now, edit == Edit.OTHER_SPEAKER ? now.get(target) : wanted);
    Report whole = place < 0 ? new Report("", "", report(now, 0).text()) : report(now, place);
    return switch (edit) {
      case PLAIN_MARKS -> each(
          whole, text -> text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('–', '-'));
      case NFD -> each(whole, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
      case REFLOW -> reflowed(whole);
      default -> whole;
    };
  }

  private static int indexOfSame(List<Sentence> sentences, Sentence wanted) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private interface Change {
    String of(String text);
  }

  private static Report each(Report report, Change change) {
    return new Report(change.of(report.before()), change.of(report.words()), change.of(report.after()));
  }

  private Report reflowed(Report report) {
    StringBuilder text = new StringBuilder(report.text());
    int width = 50 + random.nextInt(30);
    for (int at = 0, column = 0; at < text.length(); at++, column++) {
      if (text.charAt(at) == '\n') {
        column = 0;
      } else if (text.charAt(at) == ' ' && column > width) {
        text.setCharAt(at, '\n');
        column = 0;
      }
    }
    int start = report.before().length();
    int end = start + report.words().length();
    return new Report(text.substring(0, start), text.substring(start, end), text.substring(end));
  }

  private static Outcome outcome(QuotationMatch match, Edit edit, Report now) {
    if (match instanceof Found found) {
      return outcome(found.start(), found.placement(), edit, now);
    }
    if (match instanceof Alike similar) {
      return outcome(similar.start(), similar.placement(), edit, now);
    }
    return match instanceof Several ? Outcome.SEVERAL : Outcome.GONE;
  }

  private static Outcome outcome(int start, Placement placement, Edit edit, Report now) {
    boolean isRight = !now.words().isEmpty() && start == now.start();
    return switch (placement) {
      case SURROUNDINGS_CHANGED -> Outcome.SURROUNDINGS_CHANGED;
      case UNCONFIRMED -> isRight ? Outcome.RIGHT_BUT_UNCONFIRMED : Outcome.OTHER_PLACE_UNCONFIRMED;
      case IN_PLACE, MOVED -> isRight ? Outcome.RIGHT : Outcome.WRONG;
    };
  }

  private static int found(Map<Outcome, Integer> outcomes) {
    return outcomes.getOrDefault(Outcome.RIGHT, 0) + outcomes.getOrDefault(Outcome.RIGHT_BUT_UNCONFIRMED, 0);
  }

  private static void count(Map<Edit, Map<Outcome, Integer>> counts, Edit edit, Outcome outcome) {
    counts.computeIfAbsent(edit, none -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
  }

  private static String lines(Map<Edit, Map<Outcome, Integer>> counts) {
    StringBuilder lines = new StringBuilder();
    counts.forEach((edit, outcomes) -> lines.append("\n  ").append(edit).append(' ').append(outcomes));
    return lines.toString();
  }
}
