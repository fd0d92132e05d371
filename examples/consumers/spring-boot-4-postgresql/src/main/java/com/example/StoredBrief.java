package com.example;

// [hibernate-entity]
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.communique.Brief;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class StoredBrief {

  @Id
  private String id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Brief brief;

  protected StoredBrief() {}

  public StoredBrief(Brief brief) {
    this.id = brief.id();
    this.brief = brief;
  }

  public Brief brief() {
    return brief;
  }
}
// [end]
