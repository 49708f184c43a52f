using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>Finds the mutants of a file. Those that do not compile are found too: the compiler sorts them out.</summary>
internal sealed class Mutator : CSharpSyntaxWalker
{
    /// <summary>The number of characters that a mutant shows on each side of its change.</summary>
    private const int Context = 40;

    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
        [SyntaxKind.PlusToken] = "-",
        [SyntaxKind.MinusToken] = "+",
        [SyntaxKind.PlusEqualsToken] = "-=",
        [SyntaxKind.MinusEqualsToken] = "+=",
    };

    /// <summary>Methods that are easily mistaken for one another.</summary>
    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Any"] = "All",
        ["All"] = "Any",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["Skip"] = "Take",
        ["Take"] = "Skip",
        ["TakeWhile"] = "SkipWhile",
        ["SkipWhile"] = "TakeWhile",
        ["Union"] = "Intersect",
        ["Intersect"] = "Except",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["TrimStart"] = "TrimEnd",
        ["TrimEnd"] = "TrimStart",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
    };

    /// <summary>Calls in a chain that can be left out: sorting, filtering, removing what is double.</summary>
    private static readonly HashSet<string> Droppable = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "Distinct", "Skip", "Take", "Reverse", "Trim", "TrimStart", "TrimEnd", "ToLowerInvariant",
        "ToUpperInvariant",
    };

    /// <summary>Methods whose first two arguments may be in either order.</summary>
    private static readonly HashSet<string> Symmetric = new(StringComparer.Ordinal) { "Equals", "ReferenceEquals", "Min", "Max" };

    private readonly List<Mutant> _found = [];
    private readonly string _file;
    private readonly SourceText _text;

    private Mutator(string file, SourceText text) => (_file, _text) = (file, text);

    public static IReadOnlyList<Mutant> Find(string file, SourceText text)
    {
        var mutator = new Mutator(file, text);
        mutator.Visit(CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot());
        return mutator._found;
    }

    public override void VisitAttribute(AttributeSyntax node)
    {
        // Attributes speak to the compiler.
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (Operators.TryGetValue(node.OperatorToken.Kind(), out string? other) && !IsText(node))
        {
            Add(node.OperatorToken.Span, other);
        }
        else if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            Add(node.Span, $"{node.Left}!");
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (Operators.TryGetValue(node.OperatorToken.Kind(), out string? other))
        {
            Add(node.OperatorToken.Span, other);
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitRelationalPattern(RelationalPatternSyntax node)
    {
        Add(node.OperatorToken.Span, Operators[node.OperatorToken.Kind()]);
        base.VisitRelationalPattern(node);
    }

    public override void VisitBinaryPattern(BinaryPatternSyntax node)
    {
        Add(node.Span, node.Left.ToString());
        Add(node.Span, node.Right.ToString());
        base.VisitBinaryPattern(node);
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitIfStatement(node);
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitWhileStatement(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Negate(node.Condition);
        base.VisitConditionalExpression(node);
    }

    public override void VisitWhereClause(WhereClauseSyntax node)
    {
        Add(node.Condition.Span, "true");
        base.VisitWhereClause(node);
    }

    public override void VisitOrderByClause(OrderByClauseSyntax node)
    {
        Add(node.Span, "");
        if (node.Orderings.Count > 1)
        {
            Add(node.Orderings.Span, $"{node.Orderings[0]}");
        }

        base.VisitOrderByClause(node);
    }

    public override void VisitWhenClause(WhenClauseSyntax node)
    {
        Add(node.Span, "");
        base.VisitWhenClause(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        // A statement that only waits or throws when a user gives up has no effect that a test could see.
        if (node.Expression is InvocationExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax
            && !node.ToString().Contains("ThrowIfCancellationRequested", StringComparison.Ordinal))
        {
            Add(node.Span, ";");
        }

        base.VisitExpressionStatement(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access)
        {
            if (Twins.TryGetValue(name.Identifier.Text, out string? twin))
            {
                Add(name.Span, twin);
            }

            if (Droppable.Contains(name.Identifier.Text))
            {
                Add(TextSpan.FromBounds(access.Expression.Span.End, node.Span.End), "");
            }
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = node.ArgumentList.Arguments;
        ExpressionSyntax method = node.Expression is MemberAccessExpressionSyntax member ? member.Name : node.Expression;
        bool isSymmetric = method is SimpleNameSyntax called && Symmetric.Contains(called.Identifier.Text);
        if (arguments.Count >= 2 && arguments[0].NameColon is null && arguments[1].NameColon is null && !arguments[0].IsEquivalentTo(arguments[1]) && !isSymmetric)
        {
            Add(TextSpan.FromBounds(arguments[0].SpanStart, arguments[1].Span.End), $"{arguments[1]}, {arguments[0]}");
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is { } value)
        {
            Default(value);
        }

        base.VisitReturnStatement(node);
    }

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        Default(node.Expression);
        base.VisitArrowExpressionClause(node);
    }

    public override void VisitContinueStatement(ContinueStatementSyntax node) => Add(node.Span, "break;");

    public override void VisitBreakStatement(BreakStatementSyntax node)
    {
        if (node.Parent is not SwitchSectionSyntax)
        {
            Add(node.Span, "continue;");
        }
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.NumericLiteralExpression) && node.Token.Value is int number)
        {
            Add(node.Span, (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (node.Token.Kind() is SyntaxKind.TrueKeyword or SyntaxKind.FalseKeyword && !IsOfConfigureAwait(node))
        {
            Add(node.Span, node.Token.IsKind(SyntaxKind.TrueKeyword) ? "false" : "true");
        }
    }

    private void Negate(ExpressionSyntax condition) => Add(condition.Span, $"!({condition})");

    private void Default(ExpressionSyntax value)
    {
        bool isDefault = value.Kind() is SyntaxKind.DefaultLiteralExpression or SyntaxKind.NullLiteralExpression or SyntaxKind.FalseLiteralExpression
            || value is LiteralExpressionSyntax { Token.Value: 0 };
        if (!isDefault && !value.IsKind(SyntaxKind.ThrowExpression))
        {
            Add(value.Span, "default!");
        }
    }

    /// <summary>Whether the value is the argument of <c>ConfigureAwait</c>, which changes no result.</summary>
    private static bool IsOfConfigureAwait(LiteralExpressionSyntax node) =>
        node.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.ConfigureAwait) } };

    /// <summary>Whether the operator joins texts, which have no difference.</summary>
    private static bool IsText(BinaryExpressionSyntax node) =>
        node.IsKind(SyntaxKind.AddExpression)
        && node.DescendantNodes().Any(part => part is InterpolatedStringExpressionSyntax || part.IsKind(SyntaxKind.StringLiteralExpression));

    /// <summary>Adds a mutant that replaces a part of the text. It shows some of the line around the part, so that its name says where it is.</summary>
    private void Add(TextSpan part, string after)
    {
        TextLine first = _text.Lines.GetLineFromPosition(part.Start), last = _text.Lines.GetLineFromPosition(part.End);
        TextSpan shown = TextSpan.FromBounds(Math.Max(first.Start, part.Start - Context), Math.Min(last.End, part.End + Context));
        string before = _text.ToString(shown);
        _found.Add(new Mutant(_file, first.LineNumber + 1, shown, part.Start, before, $"{before[..(part.Start - shown.Start)]}{after}{before[(part.End - shown.Start)..]}"));
    }
}
