// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.lang.ref.SoftReference;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;
import org.communique.text.QuotationMatch.Placement;

/**
 * Finds passages in one text. The finder owns the search index of the text. Only a soft reference keeps the index
 * between searches, so the garbage collector may discard the index when memory is short. {@link SourceText} documents
 * what each search returns.
 */
final class PassageFinder {

  /** How many code points a near miss shows of the quotation and of the text. */
  private static final int SHOWN = 20;

  /** How many places a message lists. */
  private static final int SHOWN_PLACES = 10;

  private final String content;
  private final CodePointOffsets offsets;
  private volatile SoftReference<RunIndex> latestIndex = new SoftReference<>(null);

  PassageFinder(String content) {
    this.content = content;
    this.offsets = new CodePointOffsets(content);
  }

  RunIndex index() {
    RunIndex index = latestIndex.get();
    if (index == null) {
      index = new RunIndex(content);
      latestIndex = new SoftReference<>(index);
    }
    return index;
  }

  String passage(int start, int end) {
    return offsets.passage(start, end);
  }

  Quotation quote(String words, int ordinal) {
    Quotation quotation = Quotation.spoken(words);
    List<Integer> places = index().places(words);
    if (ordinal < 1) {
      throw InvalidBriefException.of("SourceText", "ordinal must be at least 1", Integer.toString(ordinal));
    }
    if (ordinal > places.size()) {
      throw InvalidBriefException.of(
          "SourceText",
          "the number of places that have the words " + InvalidBriefException.shown(words) + " must be at least "
              + ordinal + ", but was " + places.size());
    }
    return anchored(quotation, places.get(ordinal - 1), places);
  }

  Quotation between(String first, String last) {
    int start = offsets.offset(anchor(Quotation.spoken(first)).start().getAsInt());
    int from = Math.max(start, start + first.length() - last.length());
    int lastAt = index().places(Quotation.spoken(last).exact()).stream()
        .filter(place -> place >= from).findFirst().orElseThrow(() -> InvalidBriefException.of(
            "SourceText",
            "the last words " + InvalidBriefException.shown(last) + " must occur after the first words "
                + InvalidBriefException.shown(first) + ", but do not occur there"));
    return quoteAtChars(start, lastAt + last.length());
  }

  Quotation quoteAt(int start, int end) {
    Objects.checkFromToIndex(start, end, offsets.length());
    return quoteAtChars(offsets.offset(start), offsets.offset(end));
  }

  Quotation quoteAtChars(int start, int end) {
    Objects.checkFromToIndex(start, end, content.length());
    if (start == end) {
      throw InvalidBriefException.of("SourceText", "the range must not be empty", start + ".." + end);
    }
    if (!LetterBoundaries.isBoundary(content, start) || !LetterBoundaries.isBoundary(content, end)) {
      throw InvalidBriefException.of(
          "SourceText", "the range must not begin or end within a letter and its marks", start + ".." + end);
    }
    String words = content.substring(start, end);
    return anchored(Quotation.spoken(words), start, index().places(words));
  }

  Quotation anchor(Quotation quotation) {
    List<Integer> places = index().places(quotation.exact());
    List<Integer> matching = withSurroundings(quotation, places);
    if (matching.size() != 1) {
      throw InvalidBriefException.of(
          "SourceText",
          "the words " + InvalidBriefException.shown(quotation.exact()) + " must occur exactly once, but "
              + (matching.isEmpty() ? "do not occur" : "occur at " + shown(matching)));
    }
    return anchored(quotation, matching.get(0), places);
  }

  QuotationMatch find(Quotation quotation) {
    if (isAtItsPosition(quotation)) {
      return new QuotationMatch.Found(
          quotation.start().getAsInt(), quotation.end().getAsInt(), Placement.IN_PLACE);
    }
    return findAgain(quotation);
  }

  private boolean isAtItsPosition(Quotation quotation) {
    if (quotation.start().isEmpty() || quotation.end().getAsInt() > offsets.length()) {
      return false;
    }
    return offsets.passage(quotation.start().getAsInt(), quotation.end().getAsInt()).equals(quotation.exact());
  }

  QuotationMatch findAgain(Quotation quotation) {
    List<Integer> places = index().places(quotation.exact());
    List<Integer> matching = withSurroundings(quotation, places);
    boolean surroundingsChanged = matching.isEmpty();
    List<Integer> candidates = surroundingsChanged ? places : matching;
    if (candidates.isEmpty()) {
      return new QuotationMatch.Gone(nearMiss(quotation.exact()));
    }
    if (candidates.size() > 1) {
      return new QuotationMatch.Several(positions(candidates));
    }
    int at = candidates.get(0);
    int start = offsets.position(at);
    boolean inPlace = quotation.start().isEmpty() || quotation.start().getAsInt() == start;
    Placement placement = inPlace ? Placement.IN_PLACE : Placement.MOVED;
    return new QuotationMatch.Found(
        start, offsets.position(at + quotation.exact().length()),
        surroundingsChanged ? Placement.SURROUNDINGS_CHANGED : placement);
  }

  QuotationMatch findAlike(Quotation quotation) {
    QuotationMatch strict = findAgain(quotation);
    if (!(strict instanceof QuotationMatch.Gone)) {
      return strict;
    }
    String exact = quotation.exact();
    FoldedText folded = new FoldedText(content, EnumSet.allOf(Tolerance.class));
    String words = new FoldedText(exact, EnumSet.allOf(Tolerance.class)).text();
    int at = folded.text().indexOf(words);
    if (words.isBlank() || at < 0 || folded.text().indexOf(words, at + 1) >= 0) {
      return strict;
    }
    int start = folded.originalOffset(at);
    int end = folded.originalOffset(at + words.length());
    return new QuotationMatch.Alike(
        offsets.position(start), offsets.position(end), needed(exact, content.substring(start, end)));
  }

  /** Returns the tolerances without which two texts differ; all tolerances if each could be replaced by the others. */
  private static Set<Tolerance> needed(String one, String other) {
    Set<Tolerance> needed = EnumSet.noneOf(Tolerance.class);
    for (Tolerance tolerance : Tolerance.values()) {
      Set<Tolerance> others = EnumSet.complementOf(EnumSet.of(tolerance));
      if (!new FoldedText(one, others).text().equals(new FoldedText(other, others).text())) {
        needed.add(tolerance);
      }
    }
    return needed.isEmpty() ? EnumSet.allOf(Tolerance.class) : needed;
  }

  private List<Integer> withSurroundings(Quotation quotation, List<Integer> places) {
    Surroundings surroundings = new Surroundings(quotation.prefix().orElse(""), quotation.suffix().orElse(""));
    int length = quotation.exact().length();
    return places.stream().filter(at -> surroundings.surround(content, at, at + length)).toList();
  }

  /** Returns the positions of the first places, and the number of the other places. */
  private String shown(List<Integer> places) {
    int more = places.size() - SHOWN_PLACES;
    return more <= 0
        ? positions(places).toString()
        : positions(places.subList(0, SHOWN_PLACES)) + " and at " + more + " more places";
  }

  private List<Integer> positions(List<Integer> places) {
    return places.stream().map(offsets::position).toList();
  }

  private Quotation anchored(Quotation quotation, int at, List<Integer> places) {
    int end = at + quotation.exact().length();
    List<Integer> others = places.stream().filter(place -> place != at).toList();
    Surroundings shortest = Surroundings.shortest(content, at, end, others);
    return quotation.toBuilder()
        .start(offsets.position(at)).end(offsets.position(end))
        .prefix(Optional.of(shortest.prefix()).filter(text -> !text.isEmpty()))
        .suffix(Optional.of(shortest.suffix()).filter(text -> !text.isEmpty()))
        .build();
  }

  /**
   * Finds the place that has the longest beginning of the words. A longer beginning occurs only where a shorter does.
   */
  private Optional<QuotationMatch.NearMiss> nearMiss(String words) {
    int longest = 0;
    int place = -1;
    for (int low = 1, high = words.length(); low <= high; ) {
      int middle = (low + high) >>> 1;
      int at = content.indexOf(words.substring(0, middle));
      if (at >= 0) {
        longest = middle;
        place = at;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return longest == 0 ? Optional.empty() : Optional.of(new QuotationMatch.NearMiss(
        offsets.position(place), words.codePointCount(0, longest),
        shown(words, longest), shown(content, place + longest)));
  }

  private static String shown(String text, int from) {
    return text.substring(from).codePoints().limit(SHOWN).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
