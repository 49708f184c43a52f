using System.Collections.Concurrent;
using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Releases;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EtomGen.Compiler.Analysis;

/// <summary>Checks the constants that flow into parameters, properties and fields marked as process identifiers (ETOM2001 to 2004, 2013, 2014).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkedTextAnalyzer : DiagnosticAnalyzer
{
    private const string ReleaseParameter = "release";

    /// <summary>The kind of collection expressions and <see langword="params"/> collections. The oldest host has no name for it.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Processes;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(ProcessIdentifierMarks.TypeName) is not { } mark || DeclarationSymbols.In(start.Compilation) is not { } symbols)
            {
                return;
            }

            // Most projects mark nothing, and then no operation of theirs is looked at.
            if (!ProcessIdentifierMarks.MayExist(start.Compilation, start.CancellationToken))
            {
                return;
            }

            var releases = ProjectReleases.In(start.Compilation, start.Options, start.CancellationToken);
            if (!releases.Any)
            {
                return;
            }

            var check = new Check(mark, new AnalyzedCompilation(start, symbols, releases));
            start.RegisterSymbolAction(check.CheckMark, SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter);
            start.RegisterOperationAction(
                check.CheckFlow,
                OperationKind.Argument,
                OperationKind.SimpleAssignment,
                OperationKind.CoalesceAssignment,
                OperationKind.DeconstructionAssignment,
                OperationKind.MemberInitializer,
                OperationKind.FieldInitializer,
                OperationKind.PropertyInitializer,
                OperationKind.ParameterInitializer,
                OperationKind.LocalFunction,
                OperationKind.AnonymousFunction);
        });
    }

    private sealed class Check(INamedTypeSymbol mark, AnalyzedCompilation compilation)
    {
        private readonly ConcurrentDictionary<ISymbol, string?> _marked = new(SymbolEqualityComparer.Default);

        /// <summary>Checks the release that a mark names.</summary>
        public void CheckMark(SymbolAnalysisContext context)
        {
            if (!SharesAttributes(context.Symbol, context.CancellationToken)
                && MarkOn(context.Symbol) is { } attribute
                && attribute.ConstructorText(ReleaseParameter) is { } release
                && new ProcessLookup(compilation.Releases(context.CancellationToken), release).Framework is null
                && attribute.Syntax(context.CancellationToken) is { } syntax)
            {
                Finding finding = UnknownRelease.FindingOn(release, compilation.Releases(context.CancellationToken), default);
                context.ReportDiagnostic(compilation.Diagnostics.Create(finding, syntax.Argument(attribute, ReleaseParameter) ?? (SyntaxNode)syntax, null));
            }
        }

        /// <summary>Checks the constants in the values that flow into marked parameters, properties and fields.</summary>
        public void CheckFlow(OperationAnalysisContext context)
        {
            if ((context.Operation as ILocalFunctionOperation)?.Symbol is { } local)
            {
                CheckDefaults(context, local);
            }
            else if ((context.Operation as IAnonymousFunctionOperation)?.Symbol is { } lambda)
            {
                CheckDefaults(context, lambda);
            }

            foreach ((ISymbol target, IOperation value) in Flows(context.Operation))
            {
                if (MayBeText(value.Type) && ReleaseOf(target) is { } release)
                {
                    CheckConstants(context, Constants(value), release);
                }
            }
        }

        /// <summary>Checks the default values of parameters of a local function or lambda, which are not operations.</summary>
        private void CheckDefaults(OperationAnalysisContext context, IMethodSymbol function)
        {
            foreach (IParameterSymbol parameter in function.Parameters)
            {
                if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text, DeclaringSyntaxReferences: [var reference] }
                    && reference.GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } value }
                    && ReleaseOf(parameter) is { } release)
                {
                    CheckConstants(context, [(text, value)], release);
                }
            }
        }

        private void CheckConstants(OperationAnalysisContext context, IEnumerable<(string Text, SyntaxNode Node)> constants, string release)
        {
            var lookup = new ProcessLookup(compilation.Releases(context.CancellationToken).WithCancellation(context.CancellationToken), release, ProcessLookup.OfMarkedText);
            if (lookup.Framework is null
                || (SharesAttributes(context.ContainingSymbol, context.CancellationToken) && context.Operation.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null))
            {
                return;
            }

            foreach ((string text, SyntaxNode node) in constants)
            {
                context.CancellationToken.ThrowIfCancellationRequested();

                // What starts empty gets its process later.
                if (text.Length == 0 && context.Operation is (ISymbolInitializerOperation or ILocalFunctionOperation or IAnonymousFunctionOperation))
                {
                    continue;
                }

                string? origin = compilation.Processes.ReleaseOf(node as ExpressionSyntax, context.CancellationToken);
                LookedUp process = lookup.LookUp(new DeclaredProcess(text, origin, default), isRow: false);
                foreach (Finding finding in ProcessRule.CheckAll(process, lookup))
                {
                    context.ReportDiagnostic(compilation.Diagnostics.Create(finding, node, lookup.Framework));
                }

                if ((compilation.Diagnostics.CreateTypedFormExists(process, lookup.Framework, node)
                    ?? DiagnosticFactory.CreateUntraceable(process, node, compilation.Processes, context.CancellationToken)) is { } otherForm)
                {
                    context.ReportDiagnostic(otherForm);
                }
            }
        }

        /// <summary>Whether an earlier symbol with the same attributes is checked for both: a field of one declaration, or a parameter of a partial method.</summary>
        private static bool SharesAttributes(ISymbol symbol, CancellationToken cancellationToken) => symbol switch
        {
            IFieldSymbol => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax declarator
                && declarator.Parent is VariableDeclarationSyntax declaration
                && declaration.Variables[0] != declarator,
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } => method.PartialDefinitionPart is not null,
            _ => false,
        };

        /// <summary>The values that an operation hands to parameters, properties and fields.</summary>
        private static IEnumerable<(ISymbol Target, IOperation Value)> Flows(IOperation operation) => operation switch
        {
            // A default value is checked where it is declared.
            IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } argument => [(parameter, argument.Value)],
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment => [(member.Member, assignment.Value)],
            ICoalesceAssignmentOperation { Target: IMemberReferenceOperation member } assignment => [(member.Member, assignment.Value)],
            IDeconstructionAssignmentOperation assignment => Pairs(assignment.Target, assignment.Value),
            IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } initializer => [(member.Member, initializer.Initializer)],
            IFieldInitializerOperation { InitializedFields: [var field, ..] } initializer => [(field, initializer.Value)],
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } initializer => [(property, initializer.Value)],
            IParameterInitializerOperation parameter => [(parameter.Parameter, parameter.Value)],
            _ => [],
        };

        /// <summary>The members of a tuple that is assigned to, each with its value.</summary>
        private static IEnumerable<(ISymbol Target, IOperation Value)> Pairs(IOperation target, IOperation value) => (target, Unconverted(value)) switch
        {
            (ITupleOperation targets, ITupleOperation values) => targets.Elements.Zip(values.Elements, Pairs).SelectMany(pairs => pairs),
            (IMemberReferenceOperation member, var single) => [(member.Member, single)],
            _ => [],
        };

        private static IOperation Unconverted(IOperation value) => value is IConversionOperation conversion ? Unconverted(conversion.Operand) : value;

        /// <summary>The text constants of a value: itself, the elements of an array, the branches of a choice.</summary>
        private static IEnumerable<(string Text, SyntaxNode Node)> Constants(IOperation value)
        {
            if (value.ConstantValue is { HasValue: true, Value: string text })
            {
                return [(text, value.Syntax)];
            }

            return value switch
            {
                IConversionOperation conversion => Constants(conversion.Operand),
                IParenthesizedOperation parenthesized => Constants(parenthesized.Operand),
                IConditionalOperation { WhenFalse: { } whenFalse } choice => Constants(choice.WhenTrue).Concat(Constants(whenFalse)),
                ICoalesceOperation coalesce => Constants(coalesce.Value).Concat(Constants(coalesce.WhenNull)),
                ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Constants(arm.Value)),
                IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(Constants),
                IObjectCreationOperation { Initializer: { } initializer } => Constants(initializer),
                IObjectOrCollectionInitializerOperation { Initializers: var added } => added.Select(Added).OfType<IOperation>().SelectMany(Constants),
                _ when value.Syntax is CollectionExpressionSyntax || value.Kind == CollectionExpression => value.ChildOperations.SelectMany(Constants),
                _ => [],
            };
        }

        /// <summary>What an element of a collection initializer adds; of a dictionary, the key where that is text, or else the value.</summary>
        private static IOperation? Added(IOperation element) => element switch
        {
            IInvocationOperation { Arguments: var arguments } => arguments.Select(argument => argument.Value).FirstOrDefault(value => MayBeText(value.Type)),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] } } assignment => MayBeText(key.Type) ? key : assignment.Value,
            _ => null,
        };

        /// <summary>Whether a value can be a text or texts; collection expressions have no type of their own.</summary>
        private static bool MayBeText(ITypeSymbol? type) => type is null
            or { SpecialType: SpecialType.System_String }
            or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
            or INamedTypeSymbol { IsGenericType: true };

        /// <summary>The release of the mark on a member, or else on one that it overrides or implements.</summary>
        private string? ReleaseOf(ISymbol target) => _marked.GetOrAdd(
            target.OriginalDefinition,
            symbol => Origins(symbol).Select(MarkOn).FirstOrDefault(mark => mark is not null)?.ConstructorText(ReleaseParameter));

        /// <summary>A symbol and what it overrides or implements, nearest first.</summary>
        private static IEnumerable<ISymbol> Origins(ISymbol symbol) => symbol switch
        {
            IPropertySymbol property => MemberOrigins(property),
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
                MemberOrigins(method).OfType<IMethodSymbol>().Select(origin => origin.Parameters[parameter.Ordinal]),
            IParameterSymbol { ContainingSymbol: IPropertySymbol indexer } parameter =>
                MemberOrigins(indexer).OfType<IPropertySymbol>().Select(origin => origin.Parameters[parameter.Ordinal]),
            _ => [symbol],
        };

        private static IEnumerable<ISymbol> MemberOrigins(ISymbol member)
        {
            for (ISymbol? current = member; current is not null; current = Overridden(current))
            {
                yield return current;
                foreach (ISymbol implemented in Implemented(current))
                {
                    yield return implemented;
                }
            }
        }

        private static ISymbol? Overridden(ISymbol member) => member switch
        {
            IPropertySymbol property => property.OverriddenProperty,
            IMethodSymbol method => method.OverriddenMethod,
            _ => null,
        };

        /// <summary>The members of interfaces that a member implements, by its name or explicitly.</summary>
        private static IEnumerable<ISymbol> Implemented(ISymbol member) => member switch
        {
            IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } methods } => methods,
            IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } properties } => properties,
            { IsStatic: false, DeclaredAccessibility: Accessibility.Public, ContainingType: { TypeKind: not TypeKind.Interface } type } =>
                from contract in type.AllInterfaces
                from candidate in contract.GetMembers(member.Name)
                where SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member)
                select candidate,
            _ => [],
        };

        /// <summary>The mark on a symbol.</summary>
        private AttributeData? MarkOn(ISymbol symbol) => symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, mark));
    }
}
