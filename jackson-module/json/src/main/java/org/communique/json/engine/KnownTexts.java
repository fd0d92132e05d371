// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the form knows at one place: the names of the members of one kind of object, or the words of one
 * vocabulary. Each text has a number. A cursor finds the number of a text with {@link #number(String)}, or with means
 * of its JSON library.
 */
public final class KnownTexts {

  /** Takes the place of a number at the end of an object. */
  public static final int END = -1;

  /** Takes the place of the number of a text that is not one of the known texts. */
  public static final int OTHER = -2;

  /** No texts at all: every text is {@link #OTHER}. */
  public static final KnownTexts NONE = new KnownTexts(List.of());

  /** The golden ratio as a fraction of 2 to the power of 32. Multiples of it spread hash codes well. */
  private static final int GOLDEN_RATIO = 0x9E3779B1;

  private static final int MOST_FACTORS = 50;

  private final List<String> all;

  /**
   * The texts by their hash codes. A text whose place is taken is at the next free place. The factor is chosen so that
   * this is rare: a processor cannot predict it, and a document with members in a random order took 10 % longer.
   */
  private final @Nullable String[] places;

  /** A hash code times this factor has the number of a place in its upper bits. */
  private final int factor;

  /** By how many bits a product is shifted to the right, so that the number of a place remains. */
  private final int shift;

  /** The number of the text at the same place of {@link #places}. */
  private final int[] numbers;

  private volatile @Nullable Object compiled;

  /** The same texts by their bytes. A program that only has parsers of other libraries never needs them. */
  private volatile @Nullable AsciiTexts byBytes;

  /**
   * Numbers some texts.
   *
   * @param texts the texts, all different; the first text has the number 0
   */
  public KnownTexts(List<String> texts) {
    Objects.requireNonNull(texts, "texts").forEach(text -> Objects.requireNonNull(text, "texts element"));
    all = List.copyOf(texts);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * all.size() + 1); // at least half of the places are free
    shift = Integer.SIZE - bits;
    factor = bestFactor();
    places = new String[1 << bits];
    numbers = new int[places.length];
    for (int number = 0; number < all.size(); number++) {
      int place = place(all.get(number).hashCode(), factor);
      while (places[place] != null) {
        place = next(place);
      }
      places[place] = all.get(number);
      numbers[place] = number;
    }
  }

  /** {@return the factor, of those that are tried, for which the fewest texts find their place taken} */
  private int bestFactor() {
    int best = GOLDEN_RATIO;
    int most = -1;
    for (int count = 0; count < MOST_FACTORS && most < all.size(); count++) {
      int next = GOLDEN_RATIO * (2 * count + 1);
      BitSet taken = new BitSet();
      all.forEach(text -> taken.set(place(text.hashCode(), next)));
      if (taken.cardinality() > most) {
        most = taken.cardinality();
        best = next;
      }
    }
    return best;
  }

  /** {@return the texts in the order of their numbers} */
  public List<String> all() {
    return all;
  }

  /**
   * Returns the number of a text.
   *
   * @param text any text
   * @return the number from 0, or {@link #OTHER}
   */
  public int number(String text) {
    Objects.requireNonNull(text, "text");
    int place = place(text.hashCode(), factor);
    while (places[place] != null && !places[place].equals(text)) {
      place = next(place);
    }
    return places[place] == null ? OTHER : numbers[place];
  }

  /**
   * Returns the number of a text. A parser that has the characters of a text need not make a string of them.
   *
   * @param characters an array that contains the text
   * @param start where the text begins
   * @param length the number of characters of the text
   * @return the number from 0, or {@link #OTHER}
   */
  public int number(char[] characters, int start, int length) {
    Objects.requireNonNull(characters, "characters");
    int hash = 0;
    for (int at = start; at < start + length; at++) {
      hash = 31 * hash + characters[at]; // the hash code of a string
    }
    int place = place(hash, factor);
    while (places[place] != null && !isEqual(places[place], characters, start, length)) {
      place = next(place);
    }
    return places[place] == null ? OTHER : numbers[place];
  }

  /**
   * Returns the number of a text. A parser that has the bytes of a text need not make characters of them.
   *
   * @param ascii an array that contains the text in ASCII
   * @param start where the text begins
   * @param length the number of bytes of the text
   * @return the number from 0, or {@link #OTHER}
   */
  public int number(byte[] ascii, int start, int length) {
    Objects.requireNonNull(ascii, "ascii");
    AsciiTexts known = byBytes;
    if (known == null) {
      known = new AsciiTexts(all);
      byBytes = known;
    }
    return known.number(ascii, start, length);
  }

  /**
   * Returns what an engine has made of the texts for itself, for example a matcher of its JSON library. Of all engines,
   * the one that asked last is remembered; any other engine has to make it again.
   *
   * @param type the type that the engine makes
   * @param compile makes it from the texts; two threads may both call it
   * @param <C> the type
   * @return what was made
   */
  public <C> C compiled(Class<C> type, Function<KnownTexts, C> compile) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(compile, "compile");
    Object known = compiled;
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    C made = compile.apply(this);
    compiled = made;
    return made;
  }

  private static boolean isEqual(String text, char[] characters, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (text.charAt(at) != characters[start + at]) {
        return false;
      }
    }
    return true;
  }

  private int place(int hash, int by) {
    return hash * by >>> shift;
  }

  private int next(int place) {
    return place + 1 & places.length - 1;
  }
}
