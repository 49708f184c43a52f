using System.Collections.Immutable;
using System.Globalization;
using EtomGen.Compiler.Declarations;
using Microsoft.CodeAnalysis;

namespace EtomGen.Completion;

/// <summary>Reads what the rows of an assessment say of their processes, but for the row that is typed.</summary>
internal sealed class DeclaredRows(DeclarationSymbols symbols, SemanticModel model, int position, CancellationToken cancellationToken)
{
    /// <summary>What the rows of a type say, by the identifier of the process: its score, or that it was not submitted.</summary>
    public IReadOnlyDictionary<string, string> Of(INamedTypeSymbol? type)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = type?.GetAttributes().Where(attribute => !IsTyped(attribute)).ToImmutableArray();
        if (others is { } attributes
            && SourceDeclaration.Create(type!, attributes, new SourceProcesses(symbols, model.Compilation), cancellationToken) is { Declaration: var declaration })
        {
            foreach (DeclaredRow row in declaration.Rows)
            {
                if (row.Process.Identifier is { } identifier)
                {
                    states[identifier] = row.IsSubmitted ? $"score {row.Score?.ToString(CultureInfo.InvariantCulture)}".TrimEnd() : "not submitted";
                }
            }
        }

        return states;
    }

    private bool IsTyped(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } syntax && syntax.SyntaxTree == model.SyntaxTree && syntax.Span.IntersectsWith(position);
}
