import type { Subject } from '@loop-actions/contract';

/** What in a ticket is a clear sign of a subject: words of its text, and paths. Both are matched in lower case. */
interface SubjectSigns {
  readonly words: RegExp;
  readonly paths: RegExp;
}

/** A path of which one part, between slashes, dots, dashes or underscores, is one of these. */
const part = (names: string): RegExp => new RegExp(`(?:^|[/._-])(?:${names})s?(?:[/._-]|$)`);

/**
 * A first fence, on the side of caution: what it misses goes to the classifier, and what it catches in vain costs a
 * person one look.
 */
export const SUBJECT_SIGNS: Readonly<Record<Subject, SubjectSigns>> = {
  authentication: {
    words:
      /\b(?:authenticat\w*|log[- ]?ins?|logged[- ]in|sign[- ]?ins?|sign(?:ed|ing)[- ]in|sso|oauth2?|openid|saml|ldap|mfa|2fa|passwords?|passkeys?|jwts?|auth|session (?:cookies?|tokens?))\b/,
    paths: part('auth|authentication|login|signin|oauth2?|sso|saml|session|password|passkey|jwt'),
  },
  authorization: {
    words:
      /\b(?:authori[sz](?:ation|e|ed|es|ing)|access (?:control|rights?)|rbac|acls?|permissions?|privileges?|role[- ]based|admin (?:rights?|role|access)|auth)\b/,
    paths: part('auth|authorization|authz|permission|rbac|acl|policie|role'),
  },
  payments: {
    words:
      /\b(?:payments?|billing|billed|refunds?|refunded|invoices?|invoicing|credit cards?|checkout (?:flow|page|process)|charge(?:s|d)? (?:the )?customers?|subscription (?:price|plan|fee)s?|stripe|paypal|payouts?)\b/,
    paths: part('billing|payment|refund|invoice|stripe|paypal|payout'),
  },
  secrets: {
    words:
      /\b(?:secrets?|(?:api|private|signing|encryption|access|ssh|deploy) keys?|(?:access|api|bearer|refresh|secret) tokens?|credentials?|key ?store|vault)\b|(?:^|[^\w.])\.env\b/,
    paths:
      /(?:^|\/)\.env(?:\.|$)|\.(?:pem|key|p12|jks)$|(?:^|[/._-])(?:secret|credential|vault|keystore)s?(?:[/._-]|$)/,
  },
  'data-deletion': {
    words:
      /\b(?:(?:data|account|user|customer|record|row)s?[- ](?:deletion|removal|erasure|purge|loss)|(?:delet|eras|purg|wip|destroy|drop|truncat)(?:e|es|ed|ing|ping)? (?:of )?(?:(?:all|the|their|old|stale|every|a|any|production|user|customer|personal)(?:['’]s)? ){0,3}(?:data|databases?|accounts?|customers?|records?|rows?|tables?|backups?|buckets?)|hard[- ]delete[sd]?|right to be forgotten)\b/,
    paths: part('purge|erasure|deletion|retention'),
  },
  'infrastructure-credentials': {
    words:
      /\b(?:credentials?|service[- ]account (?:keys?|tokens?)|kube ?config|iam (?:roles?|polic(?:y|ies)|users?)|aws_\w+|terraform state|(?:cloud|infra(?:structure)?) (?:keys?|tokens?|secrets?|accounts?)|ssh keys?|deploy keys?|access keys?)\b/,
    paths: part('credential|kubeconfig|iam|tfstate'),
  },
  deployment: {
    words:
      /\b(?:deploy|deploys|deployed|deploying|deployments?|redeploy\w*|rollouts?|roll(?:ed|ing)? out|helm|kubernetes|k8s|terraform|ansible|docker[- ]compose|release pipelines?|production (?:config(?:uration)?|settings?|environment)|infrastructure as code)\b/,
    paths:
      /(?:^|[/._-])(?:deploy|deployment|k8s|kubernetes|helm|terraform|ansible|infra|infrastructure)s?(?:[/._-]|$)|\.tf(?:vars)?$|(?:^|\/)(?:dockerfile|docker-compose[^/]*|procfile|fly\.toml|vercel\.json|netlify\.toml|serverless\.ya?ml|app\.ya?ml)$/,
  },
  legal: {
    words:
      /\b(?:legal(?:ly)?|compliance|compliant|gdpr|hipaa|pci(?:[- ]dss)?|soc ?2|regulat(?:ory|ions?)|terms of (?:service|use)|(?:privacy|security|cookie|retention) polic(?:y|ies)|licen[cs](?:e|es|ed|ing)|copyright|patents?)\b/,
    paths:
      /(?:^|\/)(?:licen[cs]e|notice|copying|security|privacy|terms)(?:\.\w+)?$|(?:^|[/._-])(?:legal|compliance|gdpr)(?:[/._-]|$)/,
  },
};
