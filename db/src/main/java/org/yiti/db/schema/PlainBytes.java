package org.yiti.db.schema;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;

/// Bytes go to the database and come from it as they are. Left to itself jOOQ makes a large object of each for H2, which
/// keeps it in another place first and holds it in memory. Named by the generator for every column of bytes.
public final class PlainBytes implements Binding<byte[], byte[]> {
    private static final long serialVersionUID = 1;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converters.identity(byte[].class);
    }

    @Override
    public void sql(BindingSQLContext<byte[]> context) {
        if (context.render().paramType() == ParamType.INLINED) {
            context.render().visit(DSL.inline(context.value()));
        } else {
            context.render()
                    .sql("cast(")
                    .sql(context.variable())
                    .sql(" as varbinary)"); // H2 asks for it in MERGE
        }
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }

    @Override
    public void register(BindingRegisterContext<byte[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void get(BindingGetStatementContext<byte[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void set(BindingSetSQLOutputContext<byte[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void get(BindingGetSQLInputContext<byte[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }
}
