package kz.enrollment.benchmark.inside;

import java.sql.SQLException;
import java.util.List;

/** One of the two that do the same work: the product and plain JDBC. */
interface Side {

    /** Stores the documents of a draft, each in its own transaction. */
    void store(List<Paper> papers, Signed draft) throws SQLException;

    /** Files the signed draft. */
    void file(Signed draft) throws SQLException;
}
