// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.communique.json.binding.Utf8Document.EIGHT_BYTES;

import java.nio.charset.StandardCharsets;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a whole document in UTF-8 that needs no JSON library. It accepts exactly the texts that RFC 8259 calls
 * JSON.
 *
 * <p>Only speed explains this class. The parsers of Jackson turn bytes into characters, and characters into strings.
 * This one compares a name or a word with those of the form while it is still bytes, makes a string of a text only if
 * somebody asks for it, and copies a text in ASCII from the document as it is. In a long text it looks at eight bytes
 * at once.
 *
 * <p>The document must be well-formed UTF-8, as {@link Utf8Document} has checked.
 */
final class Utf8Parser implements JsonCursor {

  /** A one in each of eight bytes. */
  private static final long ONES = 0x0101_0101_0101_0101L;

  /** The highest bit of each of eight bytes. */
  private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

  private static final long QUOTATION_MARKS = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';

  private static final int HEXADECIMAL = 16;
  private static final int HEXADECIMAL_DIGITS = 4;

  /** The first bytes of a character of three and of four bytes. Smaller ones begin a character of two bytes. */
  private static final byte FIRST_OF_THREE = (byte) 0xE0;
  private static final byte FIRST_OF_FOUR = (byte) 0xF0;

  /** The bits of a byte that belong to the character, if the byte is not the first one of the character. */
  private static final int PAYLOAD = 0x3F;

  private static final int FEW_CHARACTERS = 256;

  private final byte[] json;

  /** The place of the byte that is read next. */
  private int at;

  /** Where the token or the name at the cursor begins, including its quotation mark. */
  private int start;

  /** Where the text, name or number at the cursor ends, without its quotation mark. */
  private int end;

  /** Whether the text or name at the cursor has no escapes and only ASCII. */
  private boolean isPlain;

  /** Whether an object or a list has just begun, so that no comma comes before its first member or element. */
  private boolean isBegun;

  private int line = 1;
  private int startOfLine;

  /** The place where the token or name at the cursor begins. The byte that is read next may be on another line. */
  private long startPlace;

  private Token token = Token.OTHER;

  /** Receives the characters of texts that are not plain, one text after the other. */
  private char[] characters = {};

  /**
   * Makes a cursor before the first token of a document.
   *
   * @param utf8 the document; the array is not copied
   */
  Utf8Parser(byte[] utf8) {
    this.json = utf8;
  }

  /**
   * Moves to the next value that is not inside an object or a list. A document has one such value.
   *
   * @return true if there is one; false at the end of the document
   * @throws SyntaxException if the document is not JSON from here on
   */
  boolean next() {
    while (at < json.length && isSpace(json[at])) {
      skipSpace();
    }
    if (at == json.length) {
      token = Token.OTHER;
      return false;
    }
    begin();
    return true;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public int member(KnownTexts names) {
    if (goesOn('}')) {
      if (json[at] != '"') {
        throw notJson();
      }
      start();
      skipText();
      if (significant() != ':') {
        throw notJson();
      }
      at++;
      return known(names);
    }
    return KnownTexts.END;
  }

  @Override
  public String name() {
    return string();
  }

  @Override
  public Token value() {
    significant();
    return begin();
  }

  @Override
  public @Nullable Token element() {
    return goesOn(']') ? begin() : null;
  }

  @Override
  public String text() {
    return token == Token.TEXT ? string() : new String(json, start, end - start, StandardCharsets.ISO_8859_1);
  }

  @Override
  public int known(KnownTexts texts) {
    return isPlain ? texts.number(json, start + 1, end - start - 1) : texts.number(string());
  }

  @Override
  public long place() {
    return startPlace;
  }

  /** Begins a token or a name at the next byte. */
  private void start() {
    start = at;
    startPlace = here();
  }

  private long here() {
    return (long) line << Integer.SIZE | at - startOfLine + 1;
  }

  /** Moves to the next member or element of an object or a list, after its comma; false if it ends here. */
  private boolean goesOn(char bracket) {
    byte next = significant();
    boolean isFirst = isBegun;
    isBegun = false;
    if (next == bracket) {
      start();
      at++;
      return false;
    }
    if (!isFirst) {
      if (next != ',') {
        throw notJson();
      }
      at++;
      significant();
    }
    return true;
  }

  /** Begins the value at the next byte. */
  private Token begin() {
    start();
    switch (json[at]) {
      case '"' -> {
        skipText();
        token = Token.TEXT;
      }
      case '{' -> open(Token.OBJECT);
      case '[' -> open(Token.LIST);
      case 't' -> skipWord("true", Token.TRUE);
      case 'f' -> skipWord("false", Token.FALSE);
      case 'n' -> skipWord("null", Token.NULL);
      default -> skipNumber();
    }
    return token;
  }

  private void open(Token objectOrList) {
    at++;
    isBegun = true;
    token = objectOrList;
  }

  private void skipWord(String letters, Token word) {
    for (int letter = 0; letter < letters.length(); letter++) {
      if (following() != letters.charAt(letter)) {
        throw notJson();
      }
      at++;
    }
    token = word;
  }

  private void skipNumber() {
    if (isNext('-')) {
      at++;
    }
    if (isNext('0')) {
      at++;
    } else {
      skipDigits();
    }
    if (isNext('.')) {
      at++;
      skipDigits();
    }
    if (isNext('e') || isNext('E')) {
      at++;
      if (isNext('+') || isNext('-')) {
        at++;
      }
      skipDigits();
    }
    end = at;
    token = Token.NUMBER;
  }

  private void skipDigits() {
    if (!isDigit(following())) {
      throw notJson();
    }
    while (at < json.length && isDigit(json[at])) {
      at++;
    }
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private boolean isNext(char character) {
    return at < json.length && json[at] == character;
  }

  /** Skips the text or name whose quotation mark is at the start of the token. */
  private void skipText() {
    isPlain = true;
    at = start + 1;
    while (true) {
      skipPlain();
      byte character = following();
      if (character == '"') {
        end = at++;
        return;
      }
      if (character == '\\') {
        at++;
        skipEscape();
        isPlain = false;
      } else if (character < 0) {
        skipNotAscii();
        isPlain = false;
      } else if (character < ' ') {
        throw notJson();
      } else {
        at++; // near the end of the document, where there are no eight bytes
      }
    }
  }

  /** Skips characters in ASCII, to one that is special, or to the last bytes of the document. */
  private void skipPlain() {
    int place = at;
    while (place + Long.BYTES <= json.length) {
      long special = special((long) EIGHT_BYTES.get(json, place));
      if (special != 0) {
        place += Long.numberOfTrailingZeros(special) / Byte.SIZE;
        break;
      }
      place += Long.BYTES;
    }
    at = place;
  }

  /**
   * Returns a number whose lowest bit is in the first of eight bytes that is a quotation mark, a backslash, a control
   * character or no ASCII; 0 if no byte is. To subtract 1 from each byte changes the highest bit of a byte from 0 to 1
   * only if the byte was 0, or if a byte before was 0.
   */
  private static long special(long eight) {
    long marks = eight ^ QUOTATION_MARKS;
    long slashes = eight ^ BACKSLASHES;
    return (marks - ONES & ~marks | slashes - ONES & ~slashes | eight - SPACES | eight) & HIGHEST_BITS;
  }

  private void skipNotAscii() {
    while (at < json.length && json[at] < 0) {
      at++;
    }
  }

  private void skipEscape() {
    switch (following()) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at++;
      case 'u' -> {
        at++;
        for (int digit = 0; digit < HEXADECIMAL_DIGITS; digit++) {
          if (Character.digit(following(), HEXADECIMAL) < 0) {
            throw notJson();
          }
          at++;
        }
      }
      default -> throw notJson();
    }
  }

  /** The text or name at the cursor. */
  private String string() {
    return isPlain ? new String(json, start + 1, end - start - 1, StandardCharsets.ISO_8859_1) : decoded();
  }

  private String decoded() {
    if (characters.length < end - start) {
      characters = new char[Math.max(end - start, FEW_CHARACTERS)];
    }
    byte[] from = json;
    char[] to = characters;
    int length = 0;
    int place = start + 1;
    while (place < end) {
      int first = from[place++];
      if (first >= 0 && first != '\\') {
        to[length++] = (char) first;
      } else if (first >= 0) {
        boolean isNumber = from[place] == 'u';
        to[length++] = isNumber ? numbered(place + 1) : unescaped((char) from[place]);
        place += isNumber ? 1 + HEXADECIMAL_DIGITS : 1;
      } else if (first < FIRST_OF_THREE) {
        to[length++] = (char) ((first & 0x1F) << 6 | from[place++] & PAYLOAD);
      } else if (first < FIRST_OF_FOUR) {
        to[length++] = (char) ((first & 0xF) << 12 | (from[place++] & PAYLOAD) << 6 | from[place++] & PAYLOAD);
      } else {
        int point = (first & 7) << 18 | (from[place++] & PAYLOAD) << 12
            | (from[place++] & PAYLOAD) << 6 | from[place++] & PAYLOAD;
        length += Character.toChars(point, to, length);
      }
    }
    return new String(to, 0, length);
  }

  /** The character whose number is written in hexadecimal digits. */
  private char numbered(int place) {
    int number = 0;
    for (int digit = place; digit < place + HEXADECIMAL_DIGITS; digit++) {
      number = HEXADECIMAL * number + Character.digit(json[digit], HEXADECIMAL);
    }
    return (char) number;
  }

  private static char unescaped(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }

  /** Skips white space, and returns the byte that follows. */
  private byte significant() {
    while (at < json.length) {
      byte next = json[at];
      if (!isSpace(next)) {
        return next;
      }
      skipSpace();
    }
    throw endsTooEarly();
  }

  private static boolean isSpace(byte character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  /** A line ends with a line feed, or with a carriage return that no line feed follows. */
  private void skipSpace() {
    byte space = json[at++];
    if (space == '\n' || space == '\r' && !isNext('\n')) {
      line++;
      startOfLine = at;
    }
  }

  private byte following() {
    if (at == json.length) {
      throw endsTooEarly();
    }
    return json[at];
  }

  private SyntaxException endsTooEarly() {
    return new SyntaxException(ProblemCode.SYNTAX, here(), "the document ends too early");
  }

  private SyntaxException notJson() {
    return new SyntaxException(ProblemCode.SYNTAX, here(), "the document is not JSON from here on");
  }
}
