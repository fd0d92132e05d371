// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.jackson.CommuniqueCodec;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.jackson.CommuniqueModule;
import org.communique.json.JsonOptions;
import org.communique.json.UnknownMembers;
import org.communique.json.UnusedDefinitions;
import org.communique.json.brief.ContentId;
import org.communique.suite.ParserOutcomes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any bytes: both Jackson lines read the same brief or report the same problems, a mapper with Jackson's own parser does
 * the same, and what they read stays the same when it is written and read again.
 */
final class BytesTarget {

  private static final BytesTarget BY_DEFAULT = new BytesTarget(JsonOptions.defaults());
  private static final List<BytesTarget> BY_CHOICE = List.of(
      BY_DEFAULT,
      new BytesTarget(JsonOptions.defaults().with(UnknownMembers.KEEP)),
      new BytesTarget(JsonOptions.defaults().with(UnknownMembers.DROP)),
      new BytesTarget(JsonOptions.defaults().with(UnusedDefinitions.DROP)));

  private final CommuniqueCodec jackson3;
  private final org.communique.jackson2.CommuniqueCodec jackson2;

  private final JsonMapper mapper;

  private BytesTarget(JsonOptions options) {
    this.mapper = JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .addModule(new CommuniqueModule().withOptions(options)).build();
    this.jackson3 = CommuniqueJson.with(options);
    this.jackson2 = org.communique.jackson2.CommuniqueJson.with(options);
  }

  static void check(byte[] document) {
    BY_DEFAULT.checkDocument(document);
  }

  /** Checks a changed document, with options that are chosen too. */
  static void checkChanged(byte[] input) {
    Choices choices = new Choices(input);
    BytesTarget target = choices.of(BY_CHOICE);
    target.checkDocument(Mutations.document(choices).getBytes(StandardCharsets.UTF_8));
  }

  private void checkDocument(byte[] document) {
    Object of3 = outcomeOf3(document);
    Object of2 = outcomeOf2(document);
    claimEqual(of2, of3, "Jackson 2 reads like Jackson 3");
    if (ParserOutcomes.areForMappersToo(of3)) {
      Object ofMapper = outcomeOfMapper(new String(document, StandardCharsets.UTF_8));
      claimEqual(ParserOutcomes.ofAnyParser(ofMapper), ParserOutcomes.ofAnyParser(of3), "a mapper reads alike");
    }
    if (of3 instanceof Brief brief) {
      checkStable(brief);
    }
  }

  private void checkStable(Brief brief) {
    byte[] written = jackson3.writeBytes(brief);
    try {
      claim(Arrays.equals(jackson2.writeBytes(brief), written), "Jackson 2 writes like Jackson 3");
      Brief again = jackson2.read(jackson2.pretty(brief));
      claimEqual(again, brief, "a brief stays the same when it is written over several lines and read");
      claimEqual(again.hashCode(), brief.hashCode(), "equal briefs have equal hash codes");
      claimEqual(contentId(again), contentId(brief), "equal briefs have equal content");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Brief read = jackson3.read(written);
    claimEqual(read, brief, "a brief stays the same when it is written and read");
    claim(Arrays.equals(jackson3.writeBytes(read), written), "equal briefs have equal bytes");
  }

  /** Returns the content id; empty if the brief has numbers or names that have no canonical form. */
  private static Optional<ContentId> contentId(Brief brief) {
    try {
      return Optional.of(ContentId.of(brief));
    } catch (InvalidBriefException refused) {
      return Optional.empty();
    }
  }

  private Object outcomeOf3(byte[] document) {
    try {
      return jackson3.read(document);
    } catch (CommuniqueFormatException refusal) {
      return refusal.problems();
    }
  }

  private Object outcomeOf2(byte[] document) {
    try {
      return jackson2.read(document);
    } catch (org.communique.jackson2.CommuniqueFormatException refusal) {
      return refusal.problems();
    }
  }

  private Object outcomeOfMapper(String document) {
    try {
      return mapper.readValue(document, Brief.class);
    } catch (CommuniqueFormatException refusal) {
      return refusal.problems();
    }
  }
}
