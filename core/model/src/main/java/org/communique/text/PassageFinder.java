// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.communique.text.QuotationMatch.CONTEXT;
import static org.communique.text.QuotationMatch.MOST_PLACES;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.base.InvalidBriefException;
import org.communique.text.QuotationMatch.NearMiss;
import org.communique.text.QuotationMatch.Placement;
import org.communique.text.TextSearch.Beginning;
import org.communique.text.TextSearch.Pattern;
import org.communique.text.View.WordsBegun;
import org.jspecify.annotations.Nullable;

/**
 * Finds many passages in one text. A finder has a search index, so a search takes a few microseconds, and longer if the
 * words, or their beginning, occur at very many places. Making the index takes as long as about a hundred searches of
 * {@link SourceText}, which have no index. The index needs about four bytes per character, and about as much again
 * after the first search with tolerances. The finder keeps the index; the source text does not.
 *
 * <pre>{@code
 * PassageFinder finder = PassageFinder.of(text);
 * quotations.forEach(quotation -> System.out.println(finder.findAgain(quotation)));
 * }</pre>
 *
 * <p>A finder returns exactly what the methods of the same name of {@link SourceText} return, with one exception. In a
 * text that repeats itself, such as {@code aaaa}, nearly every place can begin each of thousands of different words. A
 * finder looks at ten places for each character of the text, counting only different words that occur at more than
 * 10,000 places. Further such words end in an {@link InvalidBriefException}. A text in a language is far below this
 * bound.
 *
 * <p>Several threads may use a finder.
 */
public final class PassageFinder {

  /** How many code points a near miss shows of the quotation and of the text. */
  static final int SHOWN = 20;

  /** How many places the words have at most from which a prefix and a suffix distinguish one: 24 bytes for each. */
  private static final int MOST_ALIKE = 1_000_000;

  /** How many places a message lists. */
  private static final int SHOWN_PLACES = 10;

  private final String content;
  private final CodePointOffsets offsets;
  private final View.SearchMaker maker;
  private final View exact;
  private volatile View latest;

  /** The latest answer with several places, because many quotations may have the same words. */
  private volatile @Nullable KnownSeveral known;

  private record KnownSeveral(Places places, QuotationMatch.Several several) {}

  PassageFinder(SourceText text, View.SearchMaker maker) {
    this.content = text.contentToSearch();
    this.offsets = text.offsets();
    this.maker = maker;
    this.exact = View.of(content, Set.of(), maker);
    this.latest = exact;
  }

  /**
   * Makes a finder with its index.
   *
   * @param text the text with its content
   * @return a new finder
   * @throws InvalidBriefException if the text does not have its content
   */
  public static PassageFinder of(SourceText text) {
    Objects.requireNonNull(text, "text");
    return new PassageFinder(text, SuffixArray::new);
  }

  private static void requireElements(Set<Tolerance> tolerances) {
    Objects.requireNonNull(tolerances, "tolerances")
        .forEach(tolerance -> Objects.requireNonNull(tolerance, "tolerances element"));
  }

  private View view(Set<Tolerance> tolerances) {
    if (tolerances.isEmpty()) {
      return exact;
    }
    View view = latest;
    if (!view.tolerances().equals(tolerances)) {
      view = View.of(content, tolerances, maker);
      latest = view;
    }
    return view;
  }

  /**
   * Quotes words that occur exactly once.
   *
   * @param words the words exactly as in the content
   * @return as {@link SourceText#quote(String)}
   * @throws InvalidBriefException as {@link SourceText#quote(String)} does
   */
  public Quotation quote(String words) {
    Objects.requireNonNull(words, "words");
    return anchor(Quotation.spoken(words));
  }

  /**
   * Quotes words that may occur several times.
   *
   * @param words the words exactly as in the content
   * @param ordinal which place is meant: 1 means the first place
   * @return as {@link SourceText#quote(String, int)}
   * @throws InvalidBriefException as {@link SourceText#quote(String, int)} does
   */
  public Quotation quote(String words, int ordinal) {
    Objects.requireNonNull(words, "words");
    Quotation quotation = Quotation.spoken(words);
    Places places = places(words);
    if (ordinal < 1) {
      throw InvalidBriefException.of("SourceText", "ordinal must be at least 1", Integer.toString(ordinal));
    }
    if (ordinal > places.count()) {
      throw InvalidBriefException.of(
          "SourceText",
          "the number of places that have the words " + InvalidBriefException.shown(words) + " must be at least "
              + ordinal + ", but was " + places.count());
    }
    requireFew(words, places);
    return unique(quotation, places.first()[ordinal - 1], places);
  }

  /**
   * Quotes words that occur exactly once, and ignores small differences between the words and the content.
   *
   * @param words the words, nearly as in the content
   * @param tolerances the differences to ignore
   * @return as {@link SourceText#quote(String, Set)}
   * @throws InvalidBriefException as {@link SourceText#quote(String, Set)} does
   */
  public Quotation quote(String words, Set<Tolerance> tolerances) {
    Objects.requireNonNull(words, "words");
    Quotation quotation = Quotation.spoken(words);
    QuotationMatch match = findAlike(quotation, tolerances);
    if (match instanceof QuotationMatch.Found found) {
      return anchored(quotation, offsets.offset(found.start()), offsets.offset(found.end()));
    }
    if (match instanceof QuotationMatch.Alike alike) {
      int start = offsets.offset(alike.start());
      int end = offsets.offset(alike.end());
      return anchored(Quotation.spoken(content.substring(start, end)), start, end);
    }
    throw notOnce(
        quotation,
        match instanceof QuotationMatch.Several several ? found(several) : found((QuotationMatch.Gone) match));
  }

  Quotation between(String first, String last) {
    int start = offsets.offset(anchor(Quotation.spoken(first)).start().getAsInt());
    int from = Math.max(start, start + first.length() - last.length());
    int lastAt = nearest(last, from).orElseThrow(() -> InvalidBriefException.of(
        "SourceText",
        "the last words " + InvalidBriefException.shown(last) + " must occur after the first words "
            + InvalidBriefException.shown(first) + ", but do not occur there"));
    return quoteAtChars(start, lastAt + last.length());
  }

  /** Returns the first offset, from some offset on, that has some words. */
  OptionalInt nearest(String words, int from) {
    Pattern pattern = Pattern.of(Quotation.spoken(words).exact());
    return IntStream.of(exact.search().places(pattern, Integer.MAX_VALUE).first())
        .filter(place -> place >= from).findFirst();
  }

  String content() {
    return content;
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
    Places places = places(words);
    requireFew(words, places);
    return unique(Quotation.spoken(words), start, places);
  }

  /**
   * Adds the position to a quotation.
   *
   * @param quotation the quotation; its position is ignored
   * @return as {@link SourceText#anchor(Quotation)}
   * @throws InvalidBriefException as {@link SourceText#anchor(Quotation)} does
   */
  public Quotation anchor(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    Hits fitting =
        hits(exact, quotation, quotation.prefix().orElse(""), quotation.suffix().orElse(""));
    if (fitting.count() > 1) {
      throw notOnce(quotation, found(several(fitting)));
    }
    if (fitting.count() == 0) {
      throw notOnce(
          quotation,
          findAgain(quotation) instanceof QuotationMatch.Gone gone
              ? found(gone) : "do not occur with this prefix and suffix");
    }
    int at = fitting.places().first()[0];
    return anchored(quotation, at, at + quotation.exact().length());
  }

  Quotation anchor(Quotation quotation, int contextLength) {
    Quotation anchored = anchor(quotation);
    int start = anchored.start().getAsInt();
    int end = anchored.end().getAsInt();
    int before = Math.max(contextLength, points(anchored.prefix()));
    int after = Math.max(contextLength, points(anchored.suffix()));
    int from = offsets.offset(Math.max(0, start - before));
    int to = offsets.offset((int) Math.min(offsets.length(), (long) end + after));
    return withSurroundings(anchored, new Surroundings(
        content.substring(LetterBoundaries.atOrBefore(content, from), offsets.offset(start)),
        content.substring(offsets.offset(end), LetterBoundaries.atOrAfter(content, to))));
  }

  /**
   * Finds a quotation that was anchored in exactly this text.
   *
   * @param quotation the quotation, with or without a position
   * @return as {@link SourceText#find}
   * @throws InvalidBriefException if the text repeats itself too often
   */
  public QuotationMatch find(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    if (quotation.start().isEmpty() || quotation.end().getAsInt() > offsets.length()) {
      return findAgain(quotation);
    }
    int start = offsets.offset(quotation.start().getAsInt());
    int end = offsets.offset(quotation.end().getAsInt());
    if (end - start != quotation.exact().length() || !content.startsWith(quotation.exact(), start)) {
      return findAgain(quotation);
    }
    Surroundings surroundings = new Surroundings(quotation.prefix().orElse(""), quotation.suffix().orElse(""));
    return new QuotationMatch.Found(
        quotation.start().getAsInt(), quotation.end().getAsInt(),
        surroundings.surround(content, start, end) ? Placement.IN_PLACE : Placement.SURROUNDINGS_CHANGED);
  }

  /**
   * Finds a quotation that was anchored in an older state of this text.
   *
   * @param quotation the quotation, with or without a position
   * @return as {@link SourceText#findAgain}
   * @throws InvalidBriefException if the text repeats itself too often
   */
  public QuotationMatch findAgain(Quotation quotation) {
    Objects.requireNonNull(quotation, "quotation");
    return search(exact, quotation);
  }

  /**
   * Finds a quotation and ignores small differences between the content and the words.
   *
   * @param quotation the quotation, with or without a position
   * @return as {@link SourceText#findAlike(Quotation)}
   * @throws InvalidBriefException if the text repeats itself too often
   */
  public QuotationMatch findAlike(Quotation quotation) {
    return findAlike(quotation, EnumSet.allOf(Tolerance.class));
  }

  /**
   * Finds a quotation and ignores some differences between the content and the words.
   *
   * @param quotation the quotation, with or without a position
   * @param tolerances the differences to ignore
   * @return as {@link SourceText#findAlike(Quotation, Set)}
   * @throws InvalidBriefException if the text repeats itself too often
   */
  public QuotationMatch findAlike(Quotation quotation, Set<Tolerance> tolerances) {
    Objects.requireNonNull(quotation, "quotation");
    requireElements(tolerances);
    QuotationMatch strict = search(exact, quotation);
    if (fits(strict) || tolerances.isEmpty()) {
      return strict;
    }
    QuotationMatch alike = search(view(tolerances), quotation);
    return fits(alike) || strict instanceof QuotationMatch.Gone ? alike : strict;
  }

  /** Returns whether a result is one place with the prefix and suffix of the quotation. */
  private static boolean fits(QuotationMatch match) {
    return match instanceof QuotationMatch.Found found && found.placement() != Placement.SURROUNDINGS_CHANGED
        || match instanceof QuotationMatch.Alike alike && alike.placement() != Placement.SURROUNDINGS_CHANGED;
  }

  /** The places of a quotation in a view of the text. */
  private record Hits(View view, Quotation quotation, Pattern pattern, Places places) {

    int count() {
      return places.count();
    }

    int length() {
      return pattern.to() - pattern.from();
    }

    /** Returns the offset in the text at which the words begin. */
    int start(int place) {
      return view.start(place);
    }

    int end(int place) {
      return view.end(place + length());
    }
  }

  private QuotationMatch search(View view, Quotation quotation) {
    String prefix = quotation.prefix().orElse("");
    String suffix = quotation.suffix().orElse("");
    Hits fitting = hits(view, quotation, prefix, suffix);
    boolean isPlain = prefix.isEmpty() && suffix.isEmpty();
    Hits hits = fitting.count() > 0 || isPlain ? fitting : hits(view, quotation, "", "");
    return switch (hits.count()) {
      case 0 -> new QuotationMatch.Gone(nearMiss(hits));
      case 1 -> match(hits, fitting.count() == 1);
      default -> several(hits);
    };
  }

  private static Hits hits(View view, Quotation quotation, String prefix, String suffix) {
    Pattern pattern = view.pattern(prefix, quotation.exact(), suffix);
    boolean isSought = view.tolerances().isEmpty() || !pattern.words().isBlank();
    Places places = isSought ? view.search().places(pattern, MOST_PLACES) : new Places(0);
    return new Hits(view, quotation, pattern, places);
  }

  private QuotationMatch match(Hits hits, boolean fits) {
    int place = hits.places().first()[0];
    int from = hits.start(place);
    int to = hits.end(place);
    int start = offsets.position(from);
    int end = offsets.position(to);
    Placement placement = fits ? placement(hits.quotation(), start, end) : Placement.SURROUNDINGS_CHANGED;
    Set<Tolerance> ignored =
        Tolerance.needed(hits.quotation().exact(), content.substring(from, to), hits.view().tolerances());
    return ignored.isEmpty()
        ? new QuotationMatch.Found(start, end, placement)
        : new QuotationMatch.Alike(start, end, ignored, placement);
  }

  private Placement placement(Quotation quotation, int start, int end) {
    if (quotation.start().isEmpty()) {
      return Placement.IN_PLACE;
    }
    int before = points(quotation.prefix());
    int after = points(quotation.suffix());
    boolean isConfirmed = before + after >= CONTEXT
        && (before >= CONTEXT || before == quotation.start().getAsInt())
        && (after >= CONTEXT || end + after == offsets.length());
    if (!isConfirmed) {
      return Placement.UNCONFIRMED;
    }
    return quotation.start().getAsInt() == start ? Placement.IN_PLACE : Placement.MOVED;
  }

  private static int points(Optional<String> text) {
    return text.map(known -> known.codePointCount(0, known.length())).orElse(0);
  }

  private QuotationMatch.Several several(Hits hits) {
    KnownSeveral answer = known;
    if (answer != null && answer.places() == hits.places() && hits.view() == exact) {
      return answer.several();
    }
    List<Integer> starts = IntStream.of(hits.places().first()).map(hits::start).map(offsets::position).boxed().toList();
    Set<Tolerance> ignored = EnumSet.noneOf(Tolerance.class);
    if (!hits.view().tolerances().isEmpty()) {
      IntStream.of(hits.places().first())
          .mapToObj(place -> content.substring(hits.start(place), hits.end(place))).distinct()
          .forEach(printed -> ignored.addAll(
              Tolerance.needed(hits.quotation().exact(), printed, hits.view().tolerances())));
    }
    QuotationMatch.Several several = new QuotationMatch.Several(starts, hits.count(), ignored);
    known = new KnownSeveral(hits.places(), several);
    return several;
  }

  /**
   * Finds the place that has the longest beginning of the words. A longer beginning occurs only where a shorter does.
   */
  private Optional<NearMiss> nearMiss(Hits hits) {
    String sought = hits.pattern().words();
    String words = hits.quotation().exact();
    Beginning longest = sought.isEmpty() ? new Beginning(0, 0) : hits.view().search().longestBeginning(sought);
    WordsBegun begun =
        longest.length() == 0 ? new WordsBegun(0, 0) : hits.view().begun(words, longest.length());
    if (begun.length() == 0) {
      return Optional.empty();
    }
    int end = hits.view().end(longest.at() + begun.length());
    return Optional.of(new NearMiss(
        offsets.position(hits.view().start(longest.at())), words.codePointCount(0, begun.end()),
        shown(words, begun.end()), shown(content, end)));
  }

  private static String shown(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + 2 * SHOWN)).codePoints().limit(SHOWN)
        .mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static InvalidBriefException notOnce(Quotation quotation, String found) {
    return InvalidBriefException.of(
        "SourceText",
        "the words " + InvalidBriefException.shown(quotation.exact()) + " must occur exactly once, but " + found);
  }

  private static String found(QuotationMatch.Several several) {
    int more = several.places() - SHOWN_PLACES;
    return "occur at " + (more <= 0
        ? several.starts() : several.starts().subList(0, SHOWN_PLACES) + " and at " + more + " more places");
  }

  private static String found(QuotationMatch.Gone gone) {
    return "do not occur" + gone.nearMiss().map(miss -> "; " + miss).orElse("");
  }

  private Places places(String words) {
    return exact.search().places(Pattern.of(words), MOST_ALIKE);
  }

  private static void requireFew(String words, Places places) {
    if (places.count() > MOST_ALIKE) {
      throw InvalidBriefException.of(
          "SourceText",
          "the number of places that have the words " + InvalidBriefException.shown(words) + " must be at most "
              + MOST_ALIKE + ", but was " + places.count());
    }
  }

  private Quotation unique(Quotation quotation, int at, Places places) {
    int end = at + quotation.exact().length();
    return withSurroundings(
        anchored(quotation, at, end), Surroundings.shortest(content, at, end, places.first()));
  }

  private Quotation anchored(Quotation quotation, int start, int end) {
    return quotation.toBuilder().start(offsets.position(start)).end(offsets.position(end)).build();
  }

  private static Quotation withSurroundings(Quotation quotation, Surroundings surroundings) {
    return quotation.toBuilder()
        .prefix(Optional.of(surroundings.prefix()).filter(text -> !text.isEmpty()))
        .suffix(Optional.of(surroundings.suffix()).filter(text -> !text.isEmpty()))
        .build();
  }
}
