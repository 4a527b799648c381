// People sign in to the pages through App Service Authentication. It lets everybody pass: the app judges tokens itself, and webhooks and
// the API bring their own proof, so that nothing of theirs may ever be answered with a redirect to a login.
param appName string
param clientId string

@description('Issuer of the tokens, with the tenant in it.')
param issuer string

@description('For whom tokens may be issued; others with a bearer token are turned away before the app sees them.')
param audiences array

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

resource authentication 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: {
      enabled: true
      runtimeVersion: '~1'
    }
    globalValidation: {
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
      excludedPaths: ['/api/*', '/acknowledge/*']
    }
    httpSettings: {
      requireHttps: true
    }
    login: {
      tokenStore: {
        enabled: true
      }
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          openIdIssuer: issuer
          clientId: clientId
          // No secret: the app's identity vouches for it, by a federated credential of the registration.
          clientSecretSettingName: 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'
        }
        validation: {
          allowedAudiences: audiences
        }
      }
    }
  }
}
