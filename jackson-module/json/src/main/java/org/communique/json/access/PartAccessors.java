// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import java.time.LocalDate;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.AliasBuilder;
import org.communique.Gloss;
import org.communique.GlossBuilder;
import org.communique.Reliability;
import org.communique.ReliabilityBuilder;
import org.communique.Role;
import org.communique.RoleBuilder;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.IdentifierBuilder;
import org.communique.base.LanguageTag;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.time.TimeExpressionBuilder;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.TimeBasis;

/** The accessors of the parts that values of several types share, and of the parts of an actor. */
public final class PartAccessors {

  /** The members of an identifier. */
  public static final Accessor<Identifier, IdentifierBuilder> IDENTIFIER = new Accessor<>() {
    @Override
    public IdentifierBuilder begin() {
      return Identifier.builder();
    }

    @Override
    public void set(IdentifierBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.scheme((String) value);
        case 1 -> builder.version((String) value);
        case 2 -> builder.value((String) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Identifier build(IdentifierBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Identifier identifier, MemberSink sink) {
      sink.text(0, identifier.scheme());
      sink.text(1, in(identifier.version()));
      sink.text(2, identifier.value());
      return identifier.extensions();
    }
  };

  /** The members of a name. */
  public static final Accessor<Alias, AliasBuilder> NAME = new Accessor<>() {
    @Override
    public AliasBuilder begin() {
      return Alias.builder();
    }

    @Override
    public void set(AliasBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.text((String) value);
        case 1 -> builder.language((LanguageTag) value);
        case 2 -> builder.weak((boolean) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Alias build(AliasBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Alias alias, MemberSink sink) {
      sink.text(0, alias.text());
      sink.one(1, in(alias.language()));
      sink.one(2, alias.isWeak() ? true : null);
      return alias.extensions();
    }
  };

  /** The members of a time expression. */
  public static final Accessor<TimeExpression, TimeExpressionBuilder> TIME = new Accessor<>() {
    @Override
    public TimeExpressionBuilder begin() {
      return TimeExpression.builder();
    }

    @Override
    public void set(TimeExpressionBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.date((Edtf) value);
        case 1 -> builder.text((String) value);
        case 2 -> builder.zone((String) value);
        case 3 -> builder.basis((TimeBasis) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public TimeExpression build(TimeExpressionBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(TimeExpression time, MemberSink sink) {
      sink.one(0, in(time.date()));
      sink.text(1, in(time.text()));
      sink.text(2, in(time.zone()));
      sink.word(3, unless(time.basis(), TimeBasis.UNDATED));
      return time.extensions();
    }
  };

  /** The members of a role. */
  public static final Accessor<Role, RoleBuilder> ROLE = new Accessor<>() {
    @Override
    public RoleBuilder begin() {
      return Role.builder();
    }

    @Override
    public void set(RoleBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.title((String) value);
        case 1 -> builder.organisation((Actor) value);
        case 2 -> builder.during((TimeExpression) value);
        case 3 -> builder.basis((Basis) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Role build(RoleBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Role role, MemberSink sink) {
      sink.text(0, role.title());
      sink.one(1, in(role.organisation()));
      sink.one(2, in(role.during()));
      sink.word(3, unless(role.basis(), Basis.EXPLICIT));
      return role.extensions();
    }
  };

  /** The members of a gloss. */
  public static final Accessor<Gloss, GlossBuilder> GLOSS = new Accessor<>() {
    @Override
    public GlossBuilder begin() {
      return Gloss.builder();
    }

    @Override
    public void set(GlossBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.text((String) value);
        case 1 -> builder.givenBy((Actor) value);
        case 2 -> builder.addAllMembers(list(value));
        case 3 -> builder.basis((Basis) value);
        case 4 -> builder.certainty((Certainty) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Gloss build(GlossBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Gloss gloss, MemberSink sink) {
      sink.text(0, in(gloss.text()));
      sink.one(1, in(gloss.givenBy()));
      sink.list(2, gloss.members());
      sink.word(3, gloss.basis());
      sink.word(4, in(gloss.certainty()));
      return gloss.extensions();
    }
  };

  /** The members of a grade. */
  public static final Accessor<Reliability, ReliabilityBuilder> RELIABILITY = new Accessor<>() {
    @Override
    public ReliabilityBuilder begin() {
      return Reliability.builder();
    }

    @Override
    public void set(ReliabilityBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.from((Reliability) value);
        case 1 -> builder.purpose((String) value);
        case 2 -> builder.rationale((String) value);
        case 3 -> builder.assessor((String) value);
        case 4 -> builder.assessed((LocalDate) value);
        case 5 -> builder.addAllEvidence(list(value));
        default -> throw unknown(member);
      }
    }

    @Override
    public Reliability build(ReliabilityBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Reliability reliability, MemberSink sink) {
      sink.one(0, reliability);
      sink.text(1, in(reliability.purpose()));
      sink.text(2, in(reliability.rationale()));
      sink.text(3, in(reliability.assessor()));
      sink.one(4, in(reliability.assessed()));
      sink.list(5, reliability.evidence());
      return reliability.extensions();
    }
  };

  /** Extensions alone, which have no members of the form. */
  public static final Accessor<Extensions, Extensions.Builder> EXTENSIONS = new Accessor<>() {
    @Override
    public Extensions.Builder begin() {
      return Extensions.builder();
    }

    @Override
    public void set(Extensions.Builder builder, int member, Object value) {
      throw unknown(member);
    }

    @Override
    public Extensions build(Extensions.Builder builder, Extensions extensions) {
      return extensions;
    }

    @Override
    public Extensions give(Extensions extensions, MemberSink sink) {
      return extensions;
    }
  };

  private PartAccessors() {}
}
