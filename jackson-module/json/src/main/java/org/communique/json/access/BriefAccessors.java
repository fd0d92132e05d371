// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import java.net.URI;
import java.util.List;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.FormatVersion;
import org.communique.Source;
import org.communique.base.Extensions;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.QuotationBuilder;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.text.SourceTextBuilder;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.SegmentKind;

/** The accessors of a brief, of its text, and of the quotations from the text. */
public final class BriefAccessors {

  /** The members of a text. */
  public static final Accessor<SourceText, SourceTextBuilder> TEXT = new Accessor<>() {
    @Override
    public SourceTextBuilder begin() {
      return SourceText.builder();
    }

    @Override
    public void set(SourceTextBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.sha256((String) value);
        case 1 -> builder.length((int) value);
        case 2 -> builder.content((String) value);
        case 3 -> builder.retrieved((TimeExpression) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public SourceText build(SourceTextBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(SourceText text, MemberSink sink) {
      sink.text(0, text.sha256());
      sink.number(1, text.length());
      sink.text(2, in(text.content()));
      sink.one(3, in(text.retrieved()));
      return text.extensions();
    }
  };

  /** The members of a quotation. */
  public static final Accessor<Quotation, QuotationBuilder> QUOTATION = new Accessor<>() {
    @Override
    public QuotationBuilder begin() {
      return Quotation.builder();
    }

    @Override
    public void set(QuotationBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.addSegment(Segment.spoken((String) value));
        case 1 -> builder.addAllSegments(list(value));
        case 2 -> builder.start((int) value);
        case 3 -> builder.end((int) value);
        case 4 -> builder.prefix((String) value);
        case 5 -> builder.suffix((String) value);
        case 6 -> builder.language((LanguageTag) value);
        case 7 -> builder.fidelity((Fidelity) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Quotation build(QuotationBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Quotation quotation, MemberSink sink) {
      List<Segment> segments = quotation.segments();
      boolean isOnlySpoken = segments.size() == 1 && segments.get(0).kind() == SegmentKind.SPOKEN;
      sink.text(0, isOnlySpoken ? segments.get(0).text() : null);
      sink.list(1, isOnlySpoken ? List.of() : segments);
      sink.number(2, in(quotation.start()));
      sink.number(3, in(quotation.end()));
      sink.text(4, in(quotation.prefix()));
      sink.text(5, in(quotation.suffix()));
      sink.one(6, in(quotation.language()));
      sink.word(7, in(quotation.fidelity()));
      return quotation.extensions();
    }
  };

  /** The members of a brief. */
  public static final Accessor<Brief, BriefBuilder> BRIEF = new Accessor<>() {
    @Override
    public BriefBuilder begin() {
      return Brief.builder();
    }

    @Override
    public void set(BriefBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.formatVersion((FormatVersion) value);
        case 1 -> builder.id((String) value);
        case 2 -> builder.base((URI) value);
        case 3 -> builder.title((String) value);
        case 4 -> builder.source((Source) value);
        case 5 -> builder.encoder((String) value);
        case 6 -> builder.encoded((Edtf) value);
        case 7 -> builder.text((SourceText) value);
        case 11 -> builder.addAllStatements(list(value));
        case 12 -> builder.addAllNotes(list(value));
        default -> throw unknown(member);
      }
    }

    @Override
    public Brief build(BriefBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Brief brief, MemberSink sink) {
      sink.one(0, brief.formatVersion());
      sink.text(1, brief.id());
      sink.one(2, in(brief.base()));
      sink.text(3, brief.title());
      sink.one(4, brief.source());
      sink.text(5, in(brief.encoder()));
      sink.one(6, in(brief.encoded()));
      sink.one(7, in(brief.text()));
      sink.list(8, brief.actors());
      sink.list(9, brief.sources());
      sink.list(10, brief.topics());
      sink.list(11, brief.statements());
      sink.list(12, brief.notes());
      return brief.extensions();
    }
  };

  private BriefAccessors() {}
}
